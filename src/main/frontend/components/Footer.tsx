import { useWords } from '../core/language';

export function Footer() {
  const { t } = useWords();
  return (
    <footer className="bottom">
      <a href="graphiql">{t('navApi')}</a>
    </footer>
  );
}

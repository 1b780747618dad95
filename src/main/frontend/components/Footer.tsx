import { useWords } from '../core/language';
import { links } from '../core/route';

export function Footer() {
  const { t } = useWords();
  return (
    <footer className="bottom">
      <a href={links.decisions()}>{t('decisionsTitle')}</a> · <a href={links.candidates()}>{t('candidatesTitle')}</a> ·{' '}
      <a href="graphiql">{t('navApi')}</a>
    </footer>
  );
}

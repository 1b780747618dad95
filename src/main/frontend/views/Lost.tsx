import { Title } from '../components/Title';
import { useWords } from '../core/language';
import { links } from '../core/route';

export function Lost() {
  const { t } = useWords();
  return (
    <>
      <Title text={t('noSuchView')} />
      <p>
        <a href={links.home()}>{t('title')}</a>
      </p>
    </>
  );
}

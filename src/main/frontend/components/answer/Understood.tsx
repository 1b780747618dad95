import { useWords } from '../../core/language';
import type { Brief } from '../../core/questions/brief';
import type { TeamAnswer } from '../../core/questions/teams';
import { links } from '../../core/route';
import { Empty } from '../Status';
import { Requirements } from './Requirements';

interface Props {
  answer: TeamAnswer;
  text: string | null;
  need: string | null;
  /** Whether concepts were removed, so that the rest alone was asked. */
  only: boolean;
}

/** The concepts a problem was read as and their shares; each can be removed, which asks again with the rest. */
export function Understood({ answer, text, need, only }: Props) {
  const { t } = useWords();
  const { required } = answer;
  const without = (gone: Brief) => {
    const rest = required.map((r) => r.concept.id).filter((id) => id !== gone.id);
    return links.fit({ text, need, concept: rest });
  };
  return (
    <section aria-labelledby="understood">
      <h2 id="understood">{t(only ? 'onlyThese' : 'understood')}</h2>
      {required.length === 0 && <Empty text="understoodNothing" />}
      {required.length > 1 && <p className="small">{t('understoodHint')}</p>}
      <Requirements required={required} without={required.length > 1 ? without : undefined} />
      {only && (text || need) && (
        <p>
          <a href={links.fit(need ? { need } : { text })}>{t('askWhole')}</a>
        </p>
      )}
    </section>
  );
}

import { useWords } from '../../core/language';
import type { Brief } from '../../core/questions/brief';
import type { TeamAnswer } from '../../core/questions/teams';
import { links } from '../../core/route';
import { NodeLink } from '../NodeLink';
import { Empty } from '../Status';
import { Requirements } from './Requirements';

interface Props {
  answer: TeamAnswer;
  text: string | null;
  need: string | null;
  /** Whether concepts were removed, so that the rest alone was asked. */
  only: boolean;
}

/** The concepts a problem was read as; each can be removed, which asks again with the rest. */
export function Understood({ answer, text, need, only }: Props) {
  const { t } = useWords();
  const concepts = conceptsOf(answer);
  const without = (gone: Brief) => {
    const rest = concepts.filter((c) => c.id !== gone.id).map((c) => c.id);
    return links.fit({ text, need, concept: rest });
  };
  return (
    <section aria-labelledby="understood">
      <h2 id="understood">{t(only ? 'onlyThese' : 'understood')}</h2>
      {concepts.length === 0 && <Empty text="understoodNothing" />}
      {concepts.length > 1 && <p className="small">{t('understoodHint')}</p>}
      <ul className="concepts">
        {concepts.map((c) => (
          <li key={c.id}>
            <NodeLink node={c} kind />
            {concepts.length > 1 && <Remove node={c} href={without(c)} />}
          </li>
        ))}
      </ul>
      {only && (text || need) && (
        <p>
          <a href={links.fit(need ? { need } : { text })}>{t('askWhole')}</a>
        </p>
      )}
      {answer.required.length > 0 && (
        <>
          <h3>{t('requires')}</h3>
          <Requirements required={answer.required} />
        </>
      )}
    </section>
  );
}

function Remove({ node, href }: { node: Brief; href: string }) {
  const words = useWords();
  const label = words.t('removeConcept', { name: words.name(node) });
  return (
    <a className="remove" href={href} aria-label={label} title={label}>
      ×
    </a>
  );
}

/** A need may name what it requires without any text being read. */
function conceptsOf(answer: TeamAnswer): Brief[] {
  return answer.understood.length > 0 ? answer.understood.map((h) => h.node) : answer.required.map((r) => r.concept);
}

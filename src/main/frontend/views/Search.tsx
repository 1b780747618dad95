import { NodeLink } from '../components/NodeLink';
import { Snippet } from '../components/Snippet';
import { Answered, Empty, Revision } from '../components/Status';
import { Title } from '../components/Title';
import { useWords } from '../core/language';
import { SEARCH, type SearchAnswer } from '../core/questions/nodes';
import { useAnswer } from '../core/useAnswer';

const FIRST = 30;

export function Search({ q, kind }: { q: string; kind: string | null }) {
  const words = useWords();
  const asked = useAnswer(SEARCH, q ? { text: q, kinds: kind ? [kind] : null, first: FIRST } : null);
  return (
    <>
      <Title text={q ? words.t('searchFor', { q }) : words.t('search')} />
      {kind && <p className="lead">{words.kind(kind)}</p>}
      {!q && <Empty text="typeToSearch" />}
      <Answered asked={asked}>{(answer) => <Hits answer={answer} />}</Answered>
    </>
  );
}

function Hits({ answer }: { answer: SearchAnswer }) {
  const { t } = useWords();
  const n = answer.search.length;
  if (n === 0) return <Empty text="noHits" />;
  return (
    <>
      <p role="status">{t(n < FIRST ? 'hits' : 'hitsAtLeast', { n })}</p>
      <ol className="hits">
        {answer.search.map((hit) => (
          <li key={hit.node.id}>
            <NodeLink node={hit.node} kind />
            <p className="snippet">
              <Snippet text={hit.snippet} />
            </p>
          </li>
        ))}
      </ol>
      <Revision n={answer.graph.revision} />
    </>
  );
}

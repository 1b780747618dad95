import { ChainTable } from '../components/ChainTable';
import { Answered, Empty, Revision } from '../components/Status';
import { Title } from '../components/Title';
import { useWords } from '../core/language';
import { GRAPH, type Graph } from '../core/questions/graph';
import { links } from '../core/route';
import { useAnswer } from '../core/useAnswer';

const NOTHING = {};

export function Home() {
  const { t } = useWords();
  const asked = useAnswer(GRAPH, NOTHING);
  return (
    <>
      <Title text={t('title')} />
      <p className="lead">{t('lead')}</p>
      <section className="entries" aria-label={t('twoQuestions')}>
        <article>
          <h2>
            <a href={links.absorb()}>{t('absorbTitle')}</a>
          </h2>
          <p>{t('absorbLead')}</p>
        </article>
        <article>
          <h2>
            <a href={links.fit()}>{t('fitTitle')}</a>
          </h2>
          <p>{t('fitLead')}</p>
        </article>
      </section>
      <section aria-labelledby="holdings">
        <h2 id="holdings">{t('holdings')}</h2>
        <Answered asked={asked}>{({ graph }) => <Holdings graph={graph} />}</Answered>
      </section>
    </>
  );
}

function Holdings({ graph }: { graph: Graph }) {
  const words = useWords();
  if (graph.nodes === 0) return <Empty text="emptyGraph" />;
  const counts = { nodes: words.number(graph.nodes), relations: words.number(graph.relations) };
  return (
    <>
      <p>{words.t('holdingsLine', counts)}</p>
      <ChainTable counts={graph.counts} />
      <details>
        <summary>{words.t('relationsHeld')}</summary>
        <ul className="columns">
          {graph.relationCounts.map((r) => (
            <li key={r.kind}>
              {words.relation(r.kind)} <span className="count">{words.number(r.count)}</span>
            </li>
          ))}
        </ul>
      </details>
      <Revision n={graph.revision} />
    </>
  );
}

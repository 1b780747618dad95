import { useId, useState } from 'react';
import { byStep, groupBy } from '../../core/format';
import { useWords } from '../../core/language';
import type { Brief } from '../../core/questions/brief';
import { NEIGHBOURS, type Neighbourhood } from '../../core/questions/record';
import { useAnswer } from '../../core/useAnswer';
import { KindTag, NodeLine } from '../NodeLink';
import { Answered, Empty } from '../Status';

const LIMIT = 200;

/** What lies around a node, step by step. */
export function Neighbours({ id }: { id: string }) {
  const words = useWords();
  const [depth, setDepth] = useState(2);
  const field = useId();
  const asked = useAnswer(NEIGHBOURS, { id, depth, limit: LIMIT });
  return (
    <section aria-labelledby="around">
      <div className="heading-line">
        <h2 id="around">{words.t('around')}</h2>
        <label htmlFor={field}>{words.t('steps')}</label>
        <select id={field} value={depth} onChange={(e) => setDepth(Number(e.target.value))}>
          {[1, 2, 3].map((n) => (
            <option key={n}>{n}</option>
          ))}
        </select>
      </div>
      <Answered asked={asked}>{(answer) => <Steps around={answer.neighbours} />}</Answered>
    </section>
  );
}

function Steps({ around }: { around: Neighbourhood }) {
  const words = useWords();
  const steps = byStep(around.nodes, around.counts).filter((step) => step.count > 0);
  if (steps.length === 0) return <Empty text="noNeighbours" />;
  return (
    <>
      {around.truncated && <p className="note">{words.t('truncated', { n: words.number(around.nodes.length) })}</p>}
      {steps.map((step, i) => (
        <div key={i} className="step">
          <h3>
            {words.t('hopTitle', { n: i + 1 })}{' '}
            <span className="direction">
              {words.t(step.items.length < step.count ? 'hopListed' : 'hopCount', {
                n: words.number(step.count),
                m: words.number(step.items.length),
              })}
            </span>
          </h3>
          <ByKind nodes={step.items} />
        </div>
      ))}
    </>
  );
}

/** A hub has hundreds of neighbours of a kind; so many names at once help nobody. */
const NAMES = 15;

function Names({ nodes }: { nodes: Brief[] }) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const left = nodes.length - NAMES;
  return (
    <>
      <NodeLine nodes={all ? nodes : nodes.slice(0, NAMES)} />{' '}
      {left > 0 && !all && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {t('stillMore', { n: left })}
        </button>
      )}
    </>
  );
}

function ByKind({ nodes }: { nodes: Brief[] }) {
  const words = useWords();
  return (
    <dl className="by-kind">
      {groupBy(nodes, (n) => n.kind).map(([kind, own]) => (
        <div key={kind}>
          <dt>
            <KindTag kind={kind} /> <span className="count">{words.number(own.length)}</span>
          </dt>
          <dd>
            <Names nodes={own} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

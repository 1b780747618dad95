import { useState } from 'react';
import { useWords } from '../../core/language';
import type { Way } from '../../core/questions/absorption';
import type { Brief } from '../../core/questions/brief';
import { type Decided, type Decision, VERDICTS, type Verdict } from '../../core/questions/decisions';
import { NodeLine } from '../NodeLink';
import { DecisionForm } from './DecisionForm';
import { Standing } from './Standing';

export interface Proposed {
  process: string;
  target: Brief;
  program: string | null;
  /** Of the answer that is shown. */
  revision: number;
  /** What the answer proposes; filled in for whoever accepts. */
  plan?: { way: Way; needed: number };
}

/** Where a planner accepts, rejects or defers a proposal; what was decided before stands above. */
export function Deciding({ proposed, before }: { proposed: Proposed; before?: Decision }) {
  const words = useWords();
  const [verdict, setVerdict] = useState<Verdict>();
  const [decided, setDecided] = useState<Decided>();
  const decision = decided?.decision ?? before;
  const name = words.name(proposed.target);
  return (
    <section className="deciding" aria-label={`${words.t('decision')}: ${name}`}>
      {decision && <Standing decision={decision} />}
      <div role="status">{decided && <Made decided={decided} />}</div>
      <p className="more">
        {VERDICTS.map((v) => (
          <button
            key={v}
            type="button"
            className="quiet"
            aria-expanded={verdict === v}
            aria-label={words.t('decideOn', { verdict: words.t(`to${v}`), target: name })}
            onClick={() => setVerdict(verdict === v ? undefined : v)}
          >
            {words.t(`to${v}`)}
          </button>
        ))}
      </p>
      {verdict && (
        <DecisionForm
          key={verdict}
          verdict={verdict}
          proposed={{ ...proposed, revision: decided?.revision ?? proposed.revision }}
          onDecided={(made) => {
            setDecided(made);
            setVerdict(undefined);
          }}
          onCancel={() => setVerdict(undefined)}
        />
      )}
    </section>
  );
}

/** What the decision has done, for whoever made it. */
function Made({ decided }: { decided: Decided }) {
  const { t, pick } = useWords();
  return (
    <>
      <p className="note">{t('decisionKept', { verdict: t(`verdict${decided.decision.verdict}`) })}</p>
      {decided.remarks.map((remark) => (
        <p key={remark.en} className="note">
          {pick(remark)}
        </p>
      ))}
      {decided.versions.length > 0 && (
        <p>
          {t('newVersion')} <NodeLine nodes={decided.versions} />
        </p>
      )}
    </>
  );
}

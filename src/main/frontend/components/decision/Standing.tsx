import { score } from '../../core/format';
import { useWords } from '../../core/language';
import type { Decision } from '../../core/questions/decisions';
import { Fact } from '../Fact';

/** What was decided, why, by whom and when, and what has become of the score since. */
export function Standing({ decision }: { decision: Decision }) {
  const words = useWords();
  const { verdict, reason, decidedBy, decided, deferUntil, hours, way, note } = decision;
  return (
    <div className="standing" data-verdict={verdict}>
      <p>
        <strong>{words.t(`verdict${verdict}`)}</strong>{' '}
        <span className="small">
          {words.t('decidedLine', { by: decidedBy ?? words.t('notRecorded'), day: decided ?? '' })}
        </span>
      </p>
      {reason && <p className="said">{reason}</p>}
      <dl className="inline-facts">
        {deferUntil && <Fact name={words.t('deferUntil')}>{deferUntil}</Fact>}
        {hours !== null && <Fact name={words.t('plannedHours')}>{words.t('hoursN', { n: hours })}</Fact>}
        {way && <Fact name={words.t('way')}>{words.t(`way${way}`)}</Fact>}
        <Fact name={words.t('scoreThen')}>{scored(decision.score, words.t('notProposed'))}</Fact>
        <Fact name={words.t('scoreNow')}>{scored(decision.scoreNow, words.t('notProposed'))}</Fact>
      </dl>
      {note && <p className="said">{note}</p>}
    </div>
  );
}

const scored = (value: number | null, none: string) => (value === null ? none : score(value));

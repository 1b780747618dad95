import { useWords } from '../../core/language';
import type { ScoreChange } from '../../core/questions/whatIf';
import { difference } from '../../core/whatif/answer';
import { Bar } from '../Bar';
import { NodeLink } from '../NodeLink';
import { Empty } from '../Status';

/** Scores are small: a third place may still tell which of two moved up. */
const PLACES = 3;

/** What each proposal scores before and after. */
export function ScoreTable({ scores }: { scores: ScoreChange[] }) {
  const { t } = useWords();
  if (scores.length === 0) return <Empty text="scoresNone" />;
  return (
    <table className="scores">
      <thead>
        <tr>
          <th scope="col">{t('scoreTarget')}</th>
          <th scope="col">{t('stateNow')}</th>
          <th scope="col">{t('stateThen')}</th>
          <th scope="col">{t('stateDifference')}</th>
        </tr>
      </thead>
      <tbody>
        {scores.map(({ target, before, after }) => (
          <tr key={target.id}>
            <th scope="row">
              <NodeLink node={target} kind />
            </th>
            <Score label={t('stateNow')} value={before} />
            <Score label={t('stateThen')} value={after} />
            <td className="number" data-label={t('stateDifference')}>
              <Difference before={before} after={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Score({ label, value }: { label: string; value: number | null }) {
  const { t } = useWords();
  return (
    <td className="measured" data-label={label}>
      {value === null ? (
        <span className="small">{t('scoreNotProposed')}</span>
      ) : (
        <>
          <Bar value={value} /> {value.toFixed(PLACES)}
        </>
      )}
    </td>
  );
}

function Difference({ before, after }: { before: number | null; after: number | null }) {
  const { t } = useWords();
  if (before === null || after === null) return '–';
  const changed = difference(before, after, PLACES);
  return changed ? <b>{changed}</b> : <span className="small">{t('stateSame')}</span>;
}

import { useWords } from '../../core/language';
import type { ProgramState } from '../../core/questions/whatIf';
import { difference, NUMBERS } from '../../core/whatif/answer';

/** A weight is a fraction, everything else is counted. */
const places = (name: keyof ProgramState) => (name === 'openWeight' ? 2 : 0);

/** The numbers of a program before and after; under each, what it counts. */
export function StateTable({ before, after }: { before: ProgramState; after: ProgramState }) {
  const { t } = useWords();
  const same = NUMBERS.every((name) => before[name] === after[name]);
  return (
    <>
      {same && <p className="note">{t('stateUnchanged')}</p>}
      <table className="states">
        <thead>
          <tr>
            <th scope="col">{t('stateNumber')}</th>
            <th scope="col">{t('stateNow')}</th>
            <th scope="col">{t('stateThen')}</th>
            <th scope="col">{t('stateDifference')}</th>
          </tr>
        </thead>
        <tbody>
          {NUMBERS.map((name) => (
            <Row key={name} name={name} before={before[name]} after={after[name]} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ name, before, after }: { name: (typeof NUMBERS)[number]; before: number; after: number }) {
  const { t } = useWords();
  const changed = difference(before, after, places(name));
  return (
    <tr>
      <th scope="row">
        {t(`number_${name}`)}
        <p className="small">{t(`means_${name}`)}</p>
      </th>
      <td className="number" data-label={t('stateNow')}>
        {before.toFixed(places(name))}
      </td>
      <td className="number" data-label={t('stateThen')}>
        {after.toFixed(places(name))}
      </td>
      <td className="number" data-label={t('stateDifference')}>
        {changed ? <b>{changed}</b> : <span className="small">{t('stateSame')}</span>}
      </td>
    </tr>
  );
}

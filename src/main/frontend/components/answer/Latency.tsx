import { percent } from '../../core/format';
import { useWords } from '../../core/language';
import type { LatencyAnswer } from '../../core/questions/signals';
import { NodeLink } from '../NodeLink';
import { Empty, Revision } from '../Status';
import { SurvivalPlot } from './SurvivalPlot';

/** How long it takes until a course has what is new: curve, table, and the cases behind them. */
export function Latency({ answer }: { answer: LatencyAnswer }) {
  const { t, pick, number } = useWords();
  const { count, events, censored, median } = answer;
  const open = (days: number | null) => (days === null ? t('beyond') : number(days));
  return (
    <>
      {count === 0 ? (
        <Empty text="noCases" />
      ) : (
        <>
          <p>{t('latencyCounts', { count, events, censored })}</p>
          <p>
            {median.days === null
              ? t('medianNone')
              : t('medianIs', { days: number(median.days), lower: open(median.lower), upper: open(median.upper) })}
          </p>
          <div className="beside">
            <SurvivalPlot answer={answer} />
            <Steps answer={answer} />
          </div>
          <Cases answer={answer} />
        </>
      )}
      {answer.notes.map((note) => (
        <p key={note.en} className="note">
          {pick(note)}
        </p>
      ))}
      <Revision n={answer.revision} />
    </>
  );
}

function Steps({ answer }: { answer: LatencyAnswer }) {
  const { t, number } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="scrolls" tabIndex={0} aria-label={t('survivalTable')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('days')}</th>
            <th scope="col">{t('atRisk')}</th>
            <th scope="col">{t('absorbedOn')}</th>
            <th scope="col">{t('notYet')}</th>
            <th scope="col">{t('interval')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.steps.map((step) => (
            <tr key={step.days}>
              <th scope="row">{number(step.days)}</th>
              <td className="number">{step.atRisk}</td>
              <td className="number">{step.events}</td>
              <td className="number">{percent(step.survival)}</td>
              <td className="number">
                {step.lower !== null && step.upper !== null && `${percent(step.lower)} – ${percent(step.upper)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cases({ answer }: { answer: LatencyAnswer }) {
  const { t, number } = useWords();
  return (
    <details>
      <summary>{t('casesN', { n: answer.count })}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('case')}</th>
            <th scope="col">{t('firstSeen')}</th>
            <th scope="col">{t('days')}</th>
            <th scope="col">{t('firstCourse')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.cases.map((c) => (
            <tr key={c.concept.id}>
              <th scope="row">
                <NodeLink node={c.concept} />
              </th>
              <td>
                {c.firstDay} {c.firstSeenIn.id !== c.concept.id && <NodeLink node={c.firstSeenIn} kind />}
              </td>
              <td className="number">{number(c.days)}</td>
              <td>
                {c.contained ? (
                  <>
                    <NodeLink node={c.contained.target} /> {c.contained.day}
                  </>
                ) : (
                  t('stillOpen')
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

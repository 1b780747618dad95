import { useId } from 'react';
import { Latency } from '../components/answer/Latency';
import { SignalItem } from '../components/answer/SignalItem';
import { ProgramSelect } from '../components/ProgramSelect';
import { Answered, Empty } from '../components/Status';
import { Title } from '../components/Title';
import { useWords } from '../core/language';
import { LATENCY, SIGNALS, type SignalAnswer } from '../core/questions/signals';
import { go, links } from '../core/route';
import { useAnswer } from '../core/useAnswer';

const FIRST = 30;
const WINDOWS = [6, 12, 24, 36, 60];
const USUAL = 24;

interface Props {
  program: string | null;
  months: string | null;
  asOf: string | null;
}

/** What is new and in no course yet, and how long it takes until one has it. */
export function Signals({ program, months: asked, asOf }: Props) {
  const { t, language } = useWords();
  const span = useId();
  const day = useId();
  const months = Number(asked) || USUAL;
  const signals = useAnswer(SIGNALS, { program, months, asOf, first: FIRST, language });
  const latency = useAnswer(LATENCY, { program, asOf });
  return (
    <>
      <Title text={t('signalsTitle')} />
      <p className="lead">{t('signalsLead')}</p>
      <ProgramSelect value={program} onChange={(id) => go(links.signals({ program: id, months, asOf }))} />
      <div className="field">
        <label htmlFor={span}>{t('window')}</label>
        <select
          id={span}
          value={months}
          onChange={(e) => go(links.signals({ program, months: Number(e.target.value), asOf }))}
        >
          {[...new Set([...WINDOWS, months])].map((n) => (
            <option key={n} value={n}>
              {t('monthsN', { n })}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={day}>{t('asOf')}</label>
        <input
          id={day}
          type="date"
          value={asOf ?? ''}
          onChange={(e) => go(links.signals({ program, months, asOf: e.target.value || null }))}
        />
      </div>
      <section aria-labelledby="watch">
        <h2 id="watch">{t('watchList')}</h2>
        <Answered asked={signals}>{({ signals }) => <WatchList answer={signals} />}</Answered>
      </section>
      <section aria-labelledby="latency">
        <h2 id="latency">{t('survivalTitle')}</h2>
        <p>{t('survivalLead')}</p>
        <Answered asked={latency}>{({ absorptionLatency }) => <Latency answer={absorptionLatency} />}</Answered>
      </section>
    </>
  );
}

function WatchList({ answer }: { answer: SignalAnswer }) {
  const { t, pick } = useWords();
  return (
    <>
      <p>{t('watchLine', { n: answer.total, begin: answer.windowBegin, end: answer.asOf })}</p>
      {answer.items.length === 0 && <Empty text="noSignals" />}
      <ol className="answers">
        {answer.items.map((item, i) => (
          <SignalItem key={item.node.id} item={item} open={i === 0} />
        ))}
      </ol>
      {answer.items.length < answer.total && (
        <p className="small">{t('shownOf', { n: answer.items.length, all: answer.total })}</p>
      )}
      {answer.notes.map((note) => (
        <p key={note.en} className="note">
          {pick(note)}
        </p>
      ))}
    </>
  );
}

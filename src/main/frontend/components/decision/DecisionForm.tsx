import { type FormEvent, useId, useState } from 'react';
import { ask, Refused } from '../../core/graphql';
import { useWords } from '../../core/language';
import { WAYS } from '../../core/questions/absorption';
import { DECIDE_ON, type Decided, type DecisionInput, type Verdict } from '../../core/questions/decisions';
import { remember, remembered } from '../../core/remembered';
import { Failed } from '../Status';
import type { Proposed } from './Deciding';
import { Labelled } from './Labelled';

interface Props {
  verdict: Verdict;
  proposed: Proposed;
  onDecided: (decided: Decided) => void;
  onCancel: () => void;
}

const NAME = 'decidedBy';

/** The reason and the name every decision wants; with an acceptance the plan, with a deferral the day it comes back. */
export function DecisionForm({ verdict, proposed, onDecided, onCancel }: Props) {
  const words = useWords();
  const hint = useId();
  const [error, setError] = useState<Refused>();
  const [busy, setBusy] = useState(false);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = read(new FormData(event.currentTarget), verdict, proposed);
    remember(NAME, input.by);
    setBusy(true);
    ask(DECIDE_ON, { input })
      .then((answer) => onDecided(answer.decide))
      .catch((e) => {
        setError(e instanceof Refused ? e : new Refused('ERROR', String(e)));
        setBusy(false);
      });
  };
  return (
    <form className="decision" onSubmit={send}>
      <Labelled text="reason">
        {(id) => <textarea id={id} name="reason" rows={2} required maxLength={1000} ref={(field) => field?.focus()} />}
      </Labelled>
      {verdict === 'ACCEPT' && <PlanFields plan={proposed.plan} />}
      {verdict === 'DEFER' && (
        <Labelled text="deferUntil">
          {(id) => <input id={id} name="deferUntil" type="date" min={tomorrow()} />}
        </Labelled>
      )}
      <Labelled text="decidedBy">
        {(id) => (
          <input
            id={id}
            name="by"
            required
            maxLength={100}
            defaultValue={remembered(NAME)}
            aria-describedby={hint}
            autoComplete="name"
          />
        )}
      </Labelled>
      <p id={hint} className="small">
        {words.t('decidedByHint')}
      </p>
      <p className="more">
        <button type="submit" disabled={busy}>
          {words.t(`to${verdict}`)}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {words.t('cancel')}
        </button>
      </p>
      {error && <Failed error={error} />}
    </form>
  );
}

function PlanFields({ plan }: { plan: Proposed['plan'] }) {
  const { t } = useWords();
  return (
    <>
      <Labelled text="way">
        {(id) => (
          <select id={id} name="way" defaultValue={plan?.way ?? ''}>
            <option value="">{t('wayNone')}</option>
            {WAYS.map((way) => (
              <option key={way} value={way}>
                {t(`way${way}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled text="plannedHours">
        {(id) => <input id={id} name="hours" type="number" min={0} max={2000} step={1} defaultValue={plan?.needed} />}
      </Labelled>
      <Labelled text="planNote">{(id) => <textarea id={id} name="note" rows={2} maxLength={4000} />}</Labelled>
    </>
  );
}

function read(form: FormData, verdict: Verdict, proposed: Proposed): DecisionInput {
  const said = (name: string) => String(form.get(name) ?? '').trim() || undefined;
  return {
    process: proposed.process,
    target: proposed.target.id,
    program: proposed.program,
    revision: proposed.revision,
    verdict,
    reason: said('reason') ?? '',
    by: said('by') ?? '',
    way: said('way'),
    hours: said('hours') === undefined ? undefined : Number(said('hours')),
    note: said('note'),
    deferUntil: said('deferUntil'),
  };
}

/** Here, as a date field wants it. */
function tomorrow(): string {
  const day = new Date();
  day.setDate(day.getDate() + 1);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
}

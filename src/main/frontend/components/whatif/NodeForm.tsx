import { type FormEvent, useState } from 'react';
import { useWords } from '../../core/language';
import { go } from '../../core/route';
import { type Fresh, freeKey, kindOf } from '../../core/whatif/changes';
import { doneHref, earlier, type Supposing } from '../../core/whatif/state';
import { Labelled } from '../decision/Labelled';
import { KindSelect } from '../KindSelect';
import { NumberField, said, wholeNumber } from './NumberField';

/** A node there would be: its kind, its name, and the numbers that this kind has. */
export function NodeForm({ state, draft }: { state: Supposing; draft: Fresh }) {
  const { t, vocabulary } = useWords();
  const [kind, setKind] = useState(kindOf(draft.id));
  const has = (name: string) => vocabulary.kinds.find((k) => k.name === kind)?.properties.some((p) => p.name === name);
  const key = draft.id.slice(kindOf(draft.id).length + 1);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const fresh: Fresh = {
      is: 'node',
      id: `${said(form, 'kind')}:${said(form, 'key')}`,
      name: said(form, 'name'),
      hours: wholeNumber(form, 'hours'),
      semester: wholeNumber(form, 'semester'),
    };
    go(doneHref(state, fresh));
  };
  return (
    <form className="decision" onSubmit={submit}>
      <Labelled text="nodeKind">
        {(id) => (
          <KindSelect
            id={id}
            name="kind"
            label={t('nodeKind')}
            initial={kind}
            none={t('chooseKind')}
            onChange={(chosen) => setKind(chosen ?? '')}
          />
        )}
      </Labelled>
      <Labelled text="nodeName">
        {(id) => <input id={id} name="name" required maxLength={200} defaultValue={draft.name} autoComplete="off" />}
      </Labelled>
      <Labelled text="nodeKey">
        {(id) => (
          <input
            key={kind}
            id={id}
            name="key"
            required
            maxLength={100}
            defaultValue={kind === kindOf(draft.id) && key ? key : freeKey(kind, earlier(state))}
            autoComplete="off"
          />
        )}
      </Labelled>
      {has('semester') && <NumberField text="semester" name="semester" min={1} max={16} initial={draft.semester} />}
      {has('hours') && <NumberField text="hours" name="hours" min={0} max={2000} initial={draft.hours} />}
      <p>
        <button type="submit">{t(state.at === null ? 'supposeIt' : 'supposeAgain')}</button>
      </p>
    </form>
  );
}

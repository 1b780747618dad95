import { type FormEvent, useId } from 'react';
import { useWords } from '../../core/language';
import { go } from '../../core/route';
import { freshOf, isChosen, type Joined } from '../../core/whatif/changes';
import { kindsFor, relationsFor } from '../../core/whatif/relations';
import { doneHref, earlier, fieldsOf, hrefOf, isComplete, type Supposing, stepHref } from '../../core/whatif/state';
import { CutStep } from './CutStep';
import { NodeStep } from './NodeStep';
import { NumberField, wholeNumber } from './NumberField';

interface Props {
  state: Supposing;
  program: string;
  draft: Joined;
}

/** A relation there would be, or would not be: its kind, its ends, then the numbers this kind carries. */
export function RelationDraft({ state, program, draft }: Props) {
  const { t, relation, vocabulary } = useWords();
  const { relations } = vocabulary;
  // Only what is in the record can be cut.
  const fresh = draft.is === 'add' ? freshOf(earlier(state)) : [];
  const href = (change: Partial<Joined>) => stepHref(state, { ...draft, ...change }, relations);
  const cutting = draft.is === 'cut' && draft.kind !== '' && isChosen(draft.from) && !isChosen(draft.to);
  const verb = relation(draft.kind);
  const end = (name: 'from' | 'to') => (
    <NodeStep
      key={name}
      label={draft.kind ? t(name === 'from' ? 'chooseFrom' : 'chooseTo', { relation: verb }) : t(name)}
      id={draft[name]}
      kinds={kindsFor(name, draft, relations)}
      program={program}
      fresh={fresh}
      href={(id) => href({ [name]: id })}
    />
  );
  return (
    <>
      <KindOfRelation draft={draft} onChange={(kind) => go(hrefOf({ ...state, draft: { ...draft, kind } }))} />
      {end('from')}
      {cutting ? (
        <CutStep from={draft.from} kind={draft.kind} href={(to) => href({ to })} />
      ) : (
        (isChosen(draft.from) || draft.to !== '') && end('to')
      )}
      {isComplete(draft) && <Numbers state={state} draft={draft} />}
    </>
  );
}

function KindOfRelation({ draft, onChange }: { draft: Joined; onChange: (kind: string) => void }) {
  const { t, pick, vocabulary } = useWords();
  const field = useId();
  const able = relationsFor(draft, vocabulary.relations);
  return (
    <div className="field">
      <label htmlFor={field}>{t('relationKind')}</label>
      <select id={field} value={draft.kind} onChange={(e) => onChange(e.target.value)}>
        <option value="">{t('chooseRelation')}</option>
        {draft.kind && !able.some((r) => r.name === draft.kind) && <option value={draft.kind}>{draft.kind}</option>}
        {able.map((relation) => (
          <option key={relation.name} value={relation.name}>
            {pick(relation)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Numbers({ state, draft }: { state: Supposing; draft: Joined }) {
  const { t, vocabulary } = useWords();
  const fields = draft.is === 'add' ? fieldsOf(draft.kind, vocabulary.relations) : [];
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    go(doneHref(state, { ...draft, level: wholeNumber(form, 'level'), hours: wholeNumber(form, 'hours') }));
  };
  return (
    <form className="decision" onSubmit={submit}>
      {fields.includes('level') && <NumberField text="teachLevel" name="level" min={1} max={5} initial={draft.level} />}
      {fields.includes('hours') && <NumberField text="hours" name="hours" min={0} max={2000} initial={draft.hours} />}
      <p>
        <button type="submit">{t(state.at === null ? 'supposeIt' : 'supposeAgain')}</button>
      </p>
    </form>
  );
}

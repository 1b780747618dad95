import { useWords } from '../../core/language';
import { type Drop, kindOf } from '../../core/whatif/changes';
import { cancelHref, type Supposing, stepHref } from '../../core/whatif/state';
import { NodeForm } from './NodeForm';
import { NodeStep } from './NodeStep';
import { RelationDraft } from './RelationDraft';

interface Props {
  state: Supposing;
  program: string;
}

/** The change that is being put together, step by step; every step is in the address. */
export function Draft({ state, program }: Props) {
  const { t } = useWords();
  const { draft, at } = state;
  if (!draft || draft.is === 'unread') return null;
  const what = t(`is${draft.is}`);
  return (
    <section className="draft" aria-labelledby="draft">
      <h3 id="draft" className="draft-title" tabIndex={-1}>
        {at === null ? t('draftNew', { what }) : t('draftEdit', { n: at + 1, what })}
      </h3>
      {draft.is === 'drop' && <DropDraft state={state} program={program} draft={draft} />}
      {draft.is === 'node' && <NodeForm key={`${at} ${draft.id}`} state={state} draft={draft} />}
      {(draft.is === 'add' || draft.is === 'cut') && <RelationDraft state={state} program={program} draft={draft} />}
      <p>
        <a href={cancelHref(state)}>{t('cancel')}</a>
      </p>
    </section>
  );
}

function DropDraft({ state, program, draft }: Props & { draft: Drop }) {
  const { t, vocabulary } = useWords();
  const kind = kindOf(draft.id);
  return (
    <NodeStep
      label={t('whichNode')}
      id={draft.id}
      kinds={kind ? [kind] : []}
      program={program}
      fresh={[]}
      href={(id) => stepHref(state, { is: 'drop', id: id || (kind && `${kind}:`) }, vocabulary.relations)}
    />
  );
}

import { useWords } from '../../core/language';
import { type Change, type Fresh, freshOf, kindOf } from '../../core/whatif/changes';
import { usualFrom } from '../../core/whatif/relations';
import { editHref, hrefOf, removeHref, type Supposing } from '../../core/whatif/state';
import { Empty } from '../Status';
import { ChangeText } from './ChangeText';

interface Props {
  state: Supposing;
  /** Which change the server refuses, and what it says of it. */
  refused: { at: number | null; said: string } | null;
}

/** The changes in their order; what is wrong with one stands beside it. */
export function ChangeList({ state, refused }: Props) {
  const fresh = freshOf(state.changes);
  if (state.changes.length === 0) return <Empty text="supposedNone" />;
  return (
    <ol className="changes">
      {state.changes.map((change, at) => (
        <Line
          key={at}
          state={state}
          at={at}
          change={change}
          fresh={fresh}
          said={refused?.at === at ? refused.said : null}
        />
      ))}
    </ol>
  );
}

interface LineProps {
  state: Supposing;
  at: number;
  change: Change;
  fresh: Fresh[];
  said: string | null;
}

function Line({ state, at, change, fresh, said }: LineProps) {
  const { t } = useWords();
  const n = at + 1;
  return (
    <li aria-current={state.at === at ? 'step' : undefined}>
      <p>
        <span className="what" data-is={change.is}>
          {t(`is${change.is}`)}
        </span>{' '}
        <ChangeText change={change} fresh={fresh} />
      </p>
      {change.is === 'node' && <JoinOn state={state} id={change.id} />}
      {said !== null && (
        <p className="refused" role="alert">
          {t('serverSays')}
          {said}
        </p>
      )}
      <p className="small">
        {change.is !== 'unread' && (
          <>
            <a href={editHref(state, at)} aria-label={t('editChangeN', { n })}>
              {t('editChange')}
            </a>
            {' · '}
          </>
        )}
        <a href={removeHref(state, at)} aria-label={t('removeChangeN', { n })}>
          {t('removeChange')}
        </a>
      </p>
    </li>
  );
}

/** A new node changes something once it hangs on others, so the next step is offered here. */
function JoinOn({ state, id }: { state: Supposing; id: string }) {
  const { t, pick, vocabulary } = useWords();
  const joined = state.changes.some((c) => c.is === 'add' && (c.from === id || c.to === id));
  return (
    <p className="small">
      {!joined && `${t('joinNone')} `}
      {t('joinNext')}{' '}
      {usualFrom(kindOf(id), vocabulary.relations).map((relation, i) => (
        <span key={relation.name}>
          {i > 0 && t('listSeparator')}
          <a
            href={hrefOf({
              ...state,
              draft: { is: 'add', kind: relation.name, from: id, to: '', level: null, hours: null },
              at: null,
            })}
          >
            {pick(relation)}
          </a>
        </span>
      ))}
    </p>
  );
}

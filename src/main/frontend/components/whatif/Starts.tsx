import { useWords } from '../../core/language';
import { type Change, freeKey } from '../../core/whatif/changes';
import { USUAL, USUAL_KINDS } from '../../core/whatif/relations';
import { hrefOf, type Supposing } from '../../core/whatif/state';

/** Every kind of change the server knows, the usual ones by name; each is a link to its first step. */
export function Starts({ state }: { state: Supposing }) {
  const { relation, kind, vocabulary } = useWords();
  const joining = (is: 'add' | 'cut') => (name: string) =>
    ({ is, kind: name, from: '', to: '', level: null, hours: null }) as const;
  const relations = USUAL.filter((name) => vocabulary.relations.some((r) => r.name === name));
  const kinds = USUAL_KINDS.filter((name) => vocabulary.kinds.some((k) => k.name === name));
  const node = (name: string): Change => ({
    is: 'node',
    id: name && `${name}:${freeKey(name, state.changes)}`,
    name: '',
    hours: null,
    semester: null,
  });
  const drop = (name: string): Change => ({ is: 'drop', id: name && `${name}:` });
  return (
    <dl className="facts starts">
      <Group is="node" names={kinds} word={kind} draft={node} state={state} />
      <Group is="add" names={relations} word={relation} draft={joining('add')} state={state} />
      <Group is="drop" names={kinds} word={kind} draft={drop} state={state} />
      <Group is="cut" names={relations} word={relation} draft={joining('cut')} state={state} />
    </dl>
  );
}

interface GroupProps {
  is: 'node' | 'add' | 'drop' | 'cut';
  names: string[];
  word: (name: string) => string;
  draft: (name: string) => Change;
  state: Supposing;
}

function Group({ is, names, word, draft, state }: GroupProps) {
  const { t } = useWords();
  return (
    <>
      <dt>{t(`is${is}`)}</dt>
      <dd>
        {[...names, ''].map((name) => {
          const text = name ? word(name) : t('otherKind');
          return (
            <span key={name}>
              <a
                href={hrefOf({ ...state, draft: draft(name), at: null })}
                aria-label={t('startOf', { is: t(`is${is}`), what: text })}
              >
                {text}
              </a>{' '}
            </span>
          );
        })}
      </dd>
    </>
  );
}

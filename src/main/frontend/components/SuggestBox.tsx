import { type KeyboardEvent, useId, useState } from 'react';
import { useWords } from '../core/language';
import { SUGGEST, type Suggestion } from '../core/questions/nodes';
import { go, links } from '../core/route';
import { useAnswer } from '../core/useAnswer';
import { useSettled } from '../core/useSettled';
import { KindTag } from './NodeLink';
import { Snippet } from './Snippet';

const FIRST = 8;
const REST_MS = 120;
/** The server refuses more: nobody types a longer name. */
const LONGEST = 200;

interface Props {
  name: string;
  initial: string;
  label: string;
  hint: string;
  kind: string | null;
}

/** A search field that names what may be meant while one types; arrows choose, Enter opens, Escape closes. */
export function SuggestBox({ name, initial, label, hint, kind }: Props) {
  const list = useId();
  const [typed, setTyped] = useState(initial);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const text = useSettled(typed.trim(), REST_MS);
  const wanted = open && text !== '' && text === typed.trim() && text.length <= LONGEST;
  const asked = useAnswer(SUGGEST, wanted ? { text, kinds: kind ? [kind] : null, first: FIRST } : null);
  const found = wanted ? (asked.answer?.suggest ?? []) : [];
  const shown = found.length > 0;
  const at = Math.min(chosen, found.length - 1);
  const close = () => {
    setOpen(false);
    setChosen(-1);
  };
  const pick = (suggestion?: Suggestion) => {
    close();
    if (suggestion) go(links.node(suggestion.node.id));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step) {
      setOpen(true);
      setChosen(next(at, step, found.length));
    } else if (event.key === 'Escape' && shown) close();
    else if (event.key === 'Enter' && found[at]) pick(found[at]);
    else return;
    event.preventDefault();
  };
  return (
    <div className="suggest">
      <input
        type="search"
        name={name}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={list}
        aria-activedescendant={found[at] && `${list}-${at}`}
        autoComplete="off"
        placeholder={hint}
        value={typed}
        onChange={(e) => {
          setTyped(e.target.value);
          setChosen(-1);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <Items id={list} found={found} at={at} pick={pick} />
    </div>
  );
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** One place more than there are items: -1 is the field itself. */
export function next(at: number, step: number, items: number): number {
  return ((at + 1 + step + items + 1) % (items + 1)) - 1;
}

interface ItemsProps {
  id: string;
  found: Suggestion[];
  at: number;
  pick: (suggestion: Suggestion) => void;
}

/** The focus stays in the field, which names the chosen item and has the keys. */
function Items({ id, found, at, pick }: ItemsProps) {
  const { t } = useWords();
  return (
    <div id={id} role="listbox" aria-label={t('suggestions')} hidden={found.length === 0}>
      {found.map((suggestion, i) => (
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          key={suggestion.node.id}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === at}
          onMouseDown={(e) => e.preventDefault()}
          onClick={() => pick(suggestion)}
        >
          <Item suggestion={suggestion} />
        </div>
      ))}
    </div>
  );
}

/** What matched, and the name where another one matched. */
function Item({ suggestion: { node, matched, snippet } }: { suggestion: Suggestion }) {
  const words = useWords();
  const name = words.name(node);
  return (
    <>
      <span>
        <Snippet text={snippet} />
        {matched !== name && <span className="small"> {name}</span>}
      </span>
      <KindTag kind={node.kind} />
    </>
  );
}

import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../core/language';
import type { Brief } from '../core/questions/brief';
import { CHOICES, CHOICES_FOUND, type Choice, type ChoicesAnswer } from '../core/questions/nodes';
import { useAnswer } from '../core/useAnswer';
import { usePages } from '../core/usePages';
import { useSettled } from '../core/useSettled';
import { NodeLink } from './NodeLink';
import { PagedList } from './PagedList';
import { Answered, Empty } from './Status';

interface Props {
  label: string;
  /** The only kind to choose from. */
  kind?: string;
  /** Or one of several; any when neither is given. */
  kinds?: string[];
  /** Where choosing a node leads. */
  href: (node: Brief) => string;
  /** What is offered while nothing is typed, before the list of the kind. */
  children?: ReactNode;
}

/** Finds a node by typing, or in the list of its kind; every choice is a plain link. */
export function NodeChooser({ label, kind, kinds, href, children }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim());
  const field = useId();
  return (
    <div className="chooser">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        type="search"
        value={typed}
        placeholder={t(kind ? 'chooserHint' : 'chooserNode')}
        onChange={(e) => setTyped(e.target.value)}
      />
      {text ? <Found text={text} kinds={kind ? [kind] : kinds} href={href} /> : children}
      {!text && kind && <All kind={kind} href={href} />}
    </div>
  );
}

function Found({ text, kinds, href }: { text: string; kinds?: string[]; href: Props['href'] }) {
  const asked = useAnswer(CHOICES_FOUND, { text, kinds: kinds ?? null, first: 15 });
  return (
    <Answered asked={asked}>
      {({ search }) =>
        search.length > 0 ? (
          <ul className="choices">
            {search.map(({ node }) => (
              <Line key={node.id} node={node} href={href} kind={kinds?.length !== 1} />
            ))}
          </ul>
        ) : (
          <Empty text="noHits" />
        )
      }
    </Answered>
  );
}

const read = (answer: ChoicesAnswer) => ({ ...answer.nodes, items: answer.nodes.nodes });

function All({ kind, href }: { kind: string; href: Props['href'] }) {
  const pages = usePages(CHOICES, { kind, first: 30 }, read);
  return (
    <PagedList pages={pages} className="choices" empty="nothing">
      {(node) => <Line key={node.id} node={node} href={href} />}
    </PagedList>
  );
}

/** What helps to choose: how ripe and how new a process is, whether a need still waits. */
const FACTS = new Set(['mrl', 'trl', 'firstSeen', 'raised', 'state']);

function Line({ node, href, kind = false }: { node: Choice; href: Props['href']; kind?: boolean }) {
  const { pick } = useWords();
  const facts = node.properties.filter((p) => FACTS.has(p.name)).map((p) => `${pick(p)} ${p.value}`);
  return (
    <li>
      <NodeLink node={node} href={href(node)} kind={kind} /> <span className="small">{facts.join(' · ')}</span>
    </li>
  );
}

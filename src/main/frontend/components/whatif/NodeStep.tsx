import { useWords } from '../../core/language';
import type { Brief } from '../../core/questions/brief';
import { PARTS } from '../../core/questions/whatIf';
import { useAnswer } from '../../core/useAnswer';
import { type Fresh, isChosen, kindOf } from '../../core/whatif/changes';
import { Chosen } from '../Chosen';
import { NodeChooser } from '../NodeChooser';
import { NodeLink } from '../NodeLink';
import { Named } from './Named';

/** A program has hardly more courses and units. */
const MOST_PARTS = 500;

interface Props {
  label: string;
  /** What is chosen, or only its kind, or nothing. */
  id: string;
  /** Kinds to choose from; any when empty. */
  kinds: string[];
  program: string;
  fresh: Fresh[];
  /** Where choosing leads; an empty id clears the choice. */
  href: (id: string) => string;
}

/** One end of a change: what is chosen, or a search, with what lies nearest offered first. */
export function NodeStep({ label, id, kinds, program, fresh, href }: Props) {
  if (isChosen(id)) {
    return (
      <Chosen label={label} change={href('')}>
        <Named id={id} fresh={fresh} />
      </Chosen>
    );
  }
  const supposed = fresh.filter((node) => kinds.length === 0 || kinds.includes(kindOf(node.id)));
  const parts = kinds.filter((kind) => kind === 'Course' || kind === 'Unit');
  return (
    <NodeChooser
      label={label}
      kind={kinds.length === 1 ? kinds[0] : undefined}
      kinds={kinds.length > 0 ? kinds : undefined}
      href={(node) => href(node.id)}
    >
      {supposed.length > 0 && <Offered text="freshNodes" nodes={supposed.map(brief)} href={href} />}
      {parts.length > 0 && <Parts program={program} kinds={parts} href={href} />}
    </NodeChooser>
  );
}

const brief = (node: Fresh): Brief => ({ id: node.id, kind: kindOf(node.id), name: node.name, nameEn: null });

function Parts({ program, kinds, href }: { program: string; kinds: string[]; href: Props['href'] }) {
  const { answer } = useAnswer(PARTS, { program, kinds, limit: MOST_PARTS });
  const nodes = answer?.neighbours.nodes ?? [];
  return nodes.length > 0 && <Offered text="partsOfProgram" nodes={nodes} href={href} />;
}

interface OfferedProps {
  text: 'freshNodes' | 'partsOfProgram';
  nodes: Brief[];
  href: Props['href'];
}

function Offered({ text, nodes, href }: OfferedProps) {
  const { t } = useWords();
  return (
    <section className="offered" aria-label={t(text)}>
      <p className="small">{t(text)}</p>
      <ul className="columns">
        {nodes.map((node) => (
          <li key={node.id}>
            <NodeLink node={node} href={href(node.id)} kind />
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useContext } from 'react';
import { FictiveContext } from '../core/fictive';
import { useWords } from '../core/language';
import type { Brief } from '../core/questions/brief';
import { links } from '../core/route';

interface Props {
  node: Brief;
  /** Whether to say its kind. */
  kind?: boolean;
  text?: string;
  /** Where it leads, when not to its record. */
  href?: string;
}

/** The name of a node in the colour of its chain, leading to its record; with its kind where that is not clear. */
export function NodeLink({ node, kind = false, text, href }: Props) {
  const words = useWords();
  const fictive = useContext(FictiveContext).has(node.id);
  const name = text ?? words.name(node);
  return (
    <span className="node" data-chain={words.chain(node.kind)}>
      {kind && <KindTag kind={node.kind} />}
      {fictive && !href ? <span className="fictive">{name}</span> : <a href={href ?? links.node(node.id)}>{name}</a>}
    </span>
  );
}

export function KindTag({ kind }: { kind: string }) {
  const words = useWords();
  return (
    <span className="kind" data-chain={words.chain(kind)}>
      {words.kind(kind)}
    </span>
  );
}

/** Several nodes in one line. */
export function NodeLine({ nodes, kind }: { nodes: Brief[]; kind?: boolean }) {
  const { t } = useWords();
  return nodes.map((node, i) => (
    <span key={node.id}>
      {i > 0 && t('listSeparator')}
      <NodeLink node={node} kind={kind} />
    </span>
  ));
}

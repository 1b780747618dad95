import { useWords } from '../../core/language';
import { NAME } from '../../core/questions/whatIf';
import { useAnswer } from '../../core/useAnswer';
import { type Fresh, isChosen, kindOf } from '../../core/whatif/changes';
import { KindTag, NodeLink } from '../NodeLink';

interface Props {
  id: string;
  /** Nodes that are only supposed. */
  fresh: Fresh[];
  /** Whether to say its kind. */
  kind?: boolean;
}

/** A node of a change by its id: its name where it has one, its kind where no more is chosen, else the id. */
export function Named({ id, fresh, kind = true }: Props) {
  const supposed = fresh.find((node) => node.id === id);
  if (supposed) return <NodeLink node={{ ...supposed, kind: kindOf(id), nameEn: null }} kind={kind} />;
  return isChosen(id) ? <Recorded id={id} kind={kind} /> : <Open kind={kindOf(id)} />;
}

function Recorded({ id, kind }: { id: string; kind: boolean }) {
  const node = useAnswer(NAME, { id }).answer?.node;
  return node ? <NodeLink node={node} kind={kind} /> : <code>{id}</code>;
}

function Open({ kind }: { kind: string }) {
  const { t } = useWords();
  return (
    <span className="node unknown">
      {kind && <KindTag kind={kind} />}
      {t('notChosen')}
    </span>
  );
}

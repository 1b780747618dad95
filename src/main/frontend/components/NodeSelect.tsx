import { useId } from 'react';
import { useWords } from '../core/language';
import { NODES } from '../core/questions/nodes';
import { useAnswer } from '../core/useAnswer';

interface Props {
  kind: string;
  label: string;
  /** What stands there when none is chosen. */
  none: string;
  value: string | null;
  onChange: (id: string | null) => void;
}

/** One node of a kind of which there are few, or none. */
export function NodeSelect({ kind, label, none, value, onChange }: Props) {
  const words = useWords();
  const field = useId();
  const { answer } = useAnswer(NODES, { kind, first: 100 });
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <select id={field} value={value ?? ''} onChange={(e) => onChange(e.target.value || null)}>
        <option value="">{none}</option>
        {answer?.nodes.nodes.map((node) => (
          <option key={node.id} value={node.id}>
            {words.name(node)}
          </option>
        ))}
        {value && !answer?.nodes.nodes.some((n) => n.id === value) && <option value={value}>{value}</option>}
      </select>
    </div>
  );
}

import { useId } from 'react';
import { useWords } from '../core/language';
import { NODES } from '../core/questions/nodes';
import { useAnswer } from '../core/useAnswer';

const ALL = { kind: 'Program', first: 100 };

/** One program of the record, or all of them. */
export function ProgramSelect({ value, onChange }: { value: string | null; onChange: (id: string | null) => void }) {
  const words = useWords();
  const field = useId();
  const { answer } = useAnswer(NODES, ALL);
  return (
    <div className="field">
      <label htmlFor={field}>{words.t('program')}</label>
      <select id={field} value={value ?? ''} onChange={(e) => onChange(e.target.value || null)}>
        <option value="">{words.t('allPrograms')}</option>
        {answer?.nodes.nodes.map((program) => (
          <option key={program.id} value={program.id}>
            {words.name(program)}
          </option>
        ))}
        {value && !answer && <option value={value}>{value}</option>}
      </select>
    </div>
  );
}

import { useWords } from '../core/language';
import { NodeSelect } from './NodeSelect';

/** One program of the record, or all of them. */
export function ProgramSelect({ value, onChange }: { value: string | null; onChange: (id: string | null) => void }) {
  const { t } = useWords();
  return <NodeSelect kind="Program" label={t('program')} none={t('allPrograms')} value={value} onChange={onChange} />;
}

import { useId } from 'react';
import { useWords } from '../../core/language';
import type { Parameter } from '../../core/questions/explore';

/** A parameter that is typed; empty, it stands at its default. */
export function ValueField({ parameter, values }: { parameter: Parameter; values: string[] }) {
  const { pick } = useWords();
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{pick(parameter)}</label>
      <Input id={field} parameter={parameter} values={values.length > 0 ? values : parameter.defaults} />
    </div>
  );
}

function Input({ id, parameter, values }: { id: string; parameter: Parameter; values: string[] }) {
  const { t } = useWords();
  const { name, type, list, required, min, max } = parameter;
  const common = { id, name, required };
  if (list) return <textarea {...common} rows={3} defaultValue={values.join('\n')} />;
  if (type === 'BOOLEAN') {
    return (
      <select {...common} defaultValue={values[0] ?? ''}>
        <option value="">–</option>
        <option value="true">{t('yes')}</option>
        <option value="false">{t('no')}</option>
      </select>
    );
  }
  if (type === 'INTEGER' || type === 'DECIMAL') {
    const step = type === 'INTEGER' ? 1 : 'any';
    const bounds = { min: min ?? undefined, max: max ?? undefined };
    return <input {...common} {...bounds} type="number" step={step} defaultValue={values[0] ?? ''} />;
  }
  return <input {...common} type={type === 'DATE' ? 'date' : 'text'} defaultValue={values[0] ?? ''} />;
}

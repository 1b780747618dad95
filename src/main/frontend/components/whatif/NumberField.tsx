import type { TextKey } from '../../core/texts';
import { Labelled } from '../decision/Labelled';

interface Props {
  text: TextKey;
  name: string;
  min: number;
  max: number;
  initial: number | null;
}

/** A whole number that may be left open. */
export function NumberField({ text, name, min, max, initial }: Props) {
  return (
    <Labelled text={text}>
      {(id) => <input id={id} name={name} type="number" step={1} min={min} max={max} defaultValue={initial ?? ''} />}
    </Labelled>
  );
}

export const said = (form: FormData, name: string) => String(form.get(name) ?? '').trim();

export function wholeNumber(form: FormData, name: string): number | null {
  const text = said(form, name);
  return text === '' ? null : Number(text);
}

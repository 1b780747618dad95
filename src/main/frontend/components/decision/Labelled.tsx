import { type ReactNode, useId } from 'react';
import { useWords } from '../../core/language';
import type { TextKey } from '../../core/texts';

/** A field under its name. */
export function Labelled({ text, children }: { text: TextKey; children: (id: string) => ReactNode }) {
  const id = useId();
  const { t } = useWords();
  return (
    <div>
      <label htmlFor={id}>{t(text)}</label>
      {children(id)}
    </div>
  );
}

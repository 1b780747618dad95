import type { ReactNode } from 'react';
import { useWords } from '../core/language';

interface Props {
  label: string;
  change: string;
  /** What the link says, where it does not lead to another choice. */
  text?: string;
  children: ReactNode;
}

/** What a question is about, and a link to choose anew. */
export function Chosen({ label, change, text, children }: Props) {
  const { t } = useWords();
  return (
    <div className="chosen">
      <span className="label">{label}</span> {children} <a href={change}>{text ?? t('change')}</a>
    </div>
  );
}

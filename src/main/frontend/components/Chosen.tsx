import type { ReactNode } from 'react';
import { useWords } from '../core/language';

/** What a question is about, and a link to choose anew. */
export function Chosen({ label, change, children }: { label: string; change: string; children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className="chosen">
      <span className="label">{label}</span> {children} <a href={change}>{t('change')}</a>
    </div>
  );
}

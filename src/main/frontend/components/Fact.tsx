import type { ReactNode } from 'react';
import { useWords } from '../core/language';

/** A name and its value in a list of facts; without a value it says that none is recorded. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  const { t } = useWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <span className="unknown">{t('notRecorded')}</span>}</dd>
    </div>
  );
}

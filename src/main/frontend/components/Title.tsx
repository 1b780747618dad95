import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../core/language';

let first = true;

/** The heading of a view. It takes the focus when the view appears, so that keyboard and screen reader begin there. */
export function Title({ text, children }: { text: string; children?: ReactNode }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = text === t('title') ? `${text} FourChains` : `${text} · ${t('title')}`;
  }, [text, t]);
  useEffect(() => {
    if (!first) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    first = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
      {children}
    </h1>
  );
}

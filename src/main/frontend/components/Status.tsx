import type { ReactNode } from 'react';
import type { Refused } from '../core/graphql';
import { useWords } from '../core/language';
import { type TextKey, texts } from '../core/texts';
import type { Asked } from '../core/useAnswer';

export function Waiting() {
  return (
    <p className="waiting" role="status">
      {useWords().t('loading')}
    </p>
  );
}

/** What went wrong in plain words, then the server's own. */
export function Failed({ error, again }: { error: Refused; again?: () => void }) {
  const { t } = useWords();
  const key = `err${error.type}`;
  return (
    <div className="failed" role="alert">
      <p>{t(key in texts ? (key as TextKey) : 'errERROR')}</p>
      {error.message && (
        <p className="small">
          {t('serverSays')}
          {error.message}
        </p>
      )}
      {again && (
        <button type="button" onClick={again}>
          {t('again')}
        </button>
      )}
    </div>
  );
}

/** Waits, fails or shows; while a new answer is awaited the old one stays, and says that it is old. */
export function Answered<A>({ asked, children }: { asked: Asked<A>; children: (answer: A) => ReactNode }) {
  if (asked.error) return <Failed error={asked.error} again={asked.again} />;
  if (asked.answer === undefined) return asked.loading ? <Waiting /> : null;
  return (
    <div aria-busy={asked.loading} className={asked.loading ? 'stale' : undefined}>
      {children(asked.answer)}
    </div>
  );
}

export function Empty({ text }: { text: TextKey }) {
  return <p className="empty">{useWords().t(text)}</p>;
}

export function Revision({ n }: { n: number }) {
  const words = useWords();
  return <p className="revision">{words.t('revision', { n: words.number(n) })}</p>;
}

import type { ReactNode } from 'react';
import { useWords } from '../core/language';
import type { TextKey } from '../core/texts';
import type { Pages } from '../core/usePages';
import { Empty, Failed, Waiting } from './Status';

interface Props<T> {
  pages: Pages<T>;
  empty: TextKey;
  className?: string;
  children: (item: T) => ReactNode;
}

/** A list that grows by a button. */
export function PagedList<T>({ pages, empty, className, children }: Props<T>) {
  const words = useWords();
  const { items, total, loading, hasMore, error } = pages;
  return (
    <>
      {items.length > 0 && <ul className={className}>{items.map(children)}</ul>}
      {!loading && !error && items.length === 0 && <Empty text={empty} />}
      {error && <Failed error={error} again={pages.more} />}
      {loading && <Waiting />}
      {hasMore && !loading && !error && (
        <p className="more">
          <button type="button" className="quiet" onClick={pages.more}>
            {words.t('more')}
          </button>
          <span className="small">
            {words.t('shownOf', { n: words.number(items.length), all: words.number(total ?? 0) })}
          </span>
        </p>
      )}
    </>
  );
}

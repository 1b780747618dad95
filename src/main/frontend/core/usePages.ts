import { useEffect, useState } from 'react';
import { ask, type Question, type Refused } from './graphql';
import type { PageInfo } from './questions/brief';

interface Page<T> {
  items: T[];
  pageInfo: PageInfo;
  totalCount: number;
  revision?: number;
}

export interface Pages<T> {
  items: T[];
  total?: number;
  /** Of the data the last page was read from. */
  revision?: number;
  hasMore: boolean;
  loading: boolean;
  error?: Refused;
  more: () => void;
}

interface State<T> {
  items: T[];
  last?: Page<T>;
  loading: boolean;
  error?: Refused;
}

/** A list that comes a page at a time; read takes the page out of an answer. */
export function usePages<A, V extends { after?: string | null }, T>(
  question: Question<A, V>,
  variables: V,
  read: (answer: A) => Page<T> | null,
): Pages<T> {
  const [state, setState] = useState<State<T>>({ items: [], loading: true });
  const load = (after: string | null, items: T[], signal?: AbortSignal) => {
    setState((s) => ({ ...s, items, loading: true, error: undefined }));
    ask(question, { ...variables, after }, signal)
      .then((answer) => read(answer) ?? { items: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 })
      .then((page) => setState({ items: [...items, ...page.items], last: page, loading: false }))
      .catch((error) => !signal?.aborted && setState((s) => ({ ...s, loading: false, error: error as Refused })));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins anew when the question changes, not when its object does
  useEffect(() => {
    const stop = new AbortController();
    load(null, [], stop.signal);
    return () => stop.abort();
  }, [question, JSON.stringify(variables)]);
  return {
    items: state.items,
    total: state.last?.totalCount,
    revision: state.last?.revision,
    hasMore: state.last?.pageInfo.hasNextPage ?? false,
    loading: state.loading,
    error: state.error,
    more: () => load(state.last?.pageInfo.endCursor ?? null, state.items),
  };
}

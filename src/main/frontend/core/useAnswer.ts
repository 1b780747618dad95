import { useCallback, useEffect, useState } from 'react';
import { ask, type Question, Refused } from './graphql';

export interface Asked<A> {
  /** The last answer; while the next one is awaited, the one before it. */
  answer?: A;
  error?: Refused;
  loading: boolean;
  again: () => void;
}

/** Asks when the variables change; null asks nothing. */
export function useAnswer<A, V>(question: Question<A, V>, variables: V | null): Asked<A> {
  const [state, setState] = useState<Omit<Asked<A>, 'again'>>({ loading: variables !== null });
  const [turn, setTurn] = useState(0);
  const key = JSON.stringify(variables);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks the same again
  useEffect(() => {
    const asked = JSON.parse(key) as V | null;
    if (asked === null) {
      setState({ loading: false });
      return;
    }
    const stop = new AbortController();
    setState((before) => ({ answer: before.answer, loading: true }));
    ask(question, asked, stop.signal)
      .then((answer) => setState({ answer, loading: false }))
      .catch((e: Error) => !stop.signal.aborted && setState({ error: refusal(e), loading: false }));
    return () => stop.abort();
  }, [question, key, turn]);
  return { ...state, again: useCallback(() => setTurn((n) => n + 1), []) };
}

function refusal(e: Error): Refused {
  return e instanceof Refused ? e : new Refused('ERROR', e.message);
}

import { useEffect, useState } from 'react';

/** What was typed, once the typing rests for some milliseconds. */
export function useSettled(value: string, rest = 250): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return settled;
}

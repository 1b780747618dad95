/** A score, 0 to 1, with two places; what is not nothing never reads as 0.00. */
export function score(value: number): string {
  if (value > 0 && value < 0.005) return '<0.01';
  return value.toFixed(2);
}

/** A share, 0 to 1, in percent. */
export function percent(value: number): string {
  if (value > 0 && value < 0.005) return '<1%';
  if (value < 1 && value >= 0.995) return '>99%';
  return `${Math.round(value * 100)}%`;
}

/** Whether the parts add up or multiply to the score, so that the page may say so; null when it cannot tell. */
export function joinedBy(value: number, parts: { value: number }[]): '+' | '×' | null {
  const is = (joined: number) => parts.length > 1 && Math.abs(joined - value) < 1e-6;
  if (is(parts.reduce((sum, p) => sum + p.value, 0))) return '+';
  return is(parts.reduce((product, p) => product * p.value, 1)) ? '×' : null;
}

/** Groups in the order in which each key comes first. */
export function groupBy<T>(items: T[], key: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups];
}

/** Cuts a list that goes on nearest first into its steps, by how many are new at each; the last ones may be cut short. */
export function byStep<T>(items: T[], counts: number[]): { count: number; items: T[] }[] {
  let start = 0;
  return counts.map((count) => {
    const step = items.slice(start, start + count);
    start += count;
    return { count, items: step };
  });
}

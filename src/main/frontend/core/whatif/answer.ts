import type { Gap } from '../questions/gaps';
import type { ProgramState } from '../questions/whatIf';

/** Gaps that close, that open, and that are of another kind afterwards: these stand in both lists of the answer. */
export interface GapChanges {
  closed: Gap[];
  opened: Gap[];
  turned: { before: Gap; after: Gap }[];
}

export function gapChanges(opened: Gap[], closed: Gap[]): GapChanges {
  const after = new Map(opened.map((gap) => [gap.concept.id, gap]));
  const before = new Map(closed.map((gap) => [gap.concept.id, gap]));
  return {
    closed: closed.filter((gap) => !after.has(gap.concept.id)),
    opened: opened.filter((gap) => !before.has(gap.concept.id)),
    turned: closed.flatMap((gap) => {
      const then = after.get(gap.concept.id);
      return then ? [{ before: gap, after: then }] : [];
    }),
  };
}

/** The numbers of a program, in the order in which they are shown. */
export const NUMBERS = [
  'courses',
  'hours',
  'taught',
  'absent',
  'belowLevel',
  'unknown',
  'openWeight',
  'complexity',
  'longestPath',
] as const satisfies (keyof ProgramState)[];

/** With its sign, between the numbers as they are shown; nothing where these are the same. */
export function difference(before: number, after: number, places = 0): string {
  const shown = (value: number) => Number(value.toFixed(places));
  const between = shown(after) - shown(before);
  if (between === 0) return '';
  return `${between > 0 ? '+' : '−'}${Math.abs(between).toFixed(places)}`;
}

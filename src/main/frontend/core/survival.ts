import type { SurvivalStep } from './questions/signals';

type Point = [days: number, share: number];

/** The corners of a curve that falls only at its steps, from 1 at day 0 to the last day. */
export function corners(steps: SurvivalStep[], height: (step: SurvivalStep) => number, lastDays: number): Point[] {
  const points: Point[] = [[0, 1]];
  let at = 1;
  for (const step of steps) {
    points.push([step.days, at]);
    at = height(step);
    points.push([step.days, at]);
  }
  points.push([lastDays, at]);
  return points;
}

/** The outline of the band; where the interval has no end the curve itself bounds it. */
export function band(steps: SurvivalStep[], lastDays: number): Point[] {
  const upper = corners(steps, (s) => s.upper ?? s.survival, lastDays);
  const lower = corners(steps, (s) => s.lower ?? s.survival, lastDays);
  return [...upper, ...lower.reverse()];
}

/** Whole years up to the last day, as many as have room: at most ten. */
export function years(lastDays: number): number[] {
  const all = Math.floor(lastDays / 365.25);
  const every = Math.max(1, Math.ceil(all / 10));
  return Array.from({ length: Math.floor(all / every) + 1 }, (_, i) => i * every);
}

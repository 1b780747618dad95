import { expect, test } from 'vitest';
import { band, corners, years } from './survival';

const steps = [
  { days: 10, atRisk: 4, events: 1, censored: 0, survival: 0.75, lower: 0.3, upper: 0.95 },
  { days: 20, atRisk: 1, events: 1, censored: 0, survival: 0, lower: null, upper: null },
];

test('the curve stays level between its steps and goes on to the last day', () => {
  expect(corners(steps, (s) => s.survival, 30)).toEqual([
    [0, 1],
    [10, 1],
    [10, 0.75],
    [20, 0.75],
    [20, 0],
    [30, 0],
  ]);
});

test('without an interval the band closes on the curve', () => {
  const outline = band(steps, 30);
  expect(outline).toHaveLength(12);
  expect(outline.filter(([day, share]) => day === 30 && share === 0)).toHaveLength(2);
});

test('without a step the curve is level', () => {
  expect(corners([], (s) => s.survival, 5)).toEqual([
    [0, 1],
    [5, 1],
  ]);
});

test('the axis names at most eleven years', () => {
  expect(years(800)).toEqual([0, 1, 2]);
  expect(years(10)).toEqual([0]);
  expect(years(365.25 * 35).length).toBeLessThanOrEqual(11);
});

import { expect, test } from 'vitest';
import { byStep, groupBy, joinedBy, percent, score } from './format';

test('a small score or share does not read as nothing, and almost all does not read as all', () => {
  expect([score(0), score(0.001), score(0.724)]).toEqual(['0.00', '<0.01', '0.72']);
  expect([percent(0), percent(0.001), percent(0.999), percent(1)]).toEqual(['0%', '<1%', '>99%', '100%']);
});

test('the page says "sum" only of a sum and "product" only of a product', () => {
  expect(joinedBy(0.72, [{ value: 0.9 }, { value: 0.8 }])).toBe('×');
  expect(joinedBy(0.7, [{ value: 0.4 }, { value: 0.3 }])).toBe('+');
  expect(joinedBy(0.85, [{ value: 0.9 }, { value: 0.8 }])).toBe(null);
  expect(joinedBy(0.9, [{ value: 0.9 }])).toBe(null);
});

test('groups keep the order of the list', () => {
  expect(groupBy(['b1', 'a1', 'b2'], (s) => s.charAt(0))).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});

test('a cut neighbourhood keeps the counts of all', () => {
  expect(byStep(['a', 'b', 'c'], [2, 5, 9])).toEqual([
    { count: 2, items: ['a', 'b'] },
    { count: 5, items: ['c'] },
    { count: 9, items: [] },
  ]);
});

import { expect, test } from 'vitest';
import type { Gap, GapKind } from '../questions/gaps';
import { difference, gapChanges } from './answer';

const gap = (key: string, kind: GapKind) => ({ concept: { id: `Skill:${key}` }, kind }) as Gap;

test('a gap of another kind neither closes nor opens', () => {
  const changes = gapChanges(
    [gap('a', 'BELOW_LEVEL'), gap('new', 'ABSENT')],
    [gap('a', 'ABSENT'), gap('gone', 'UNKNOWN')],
  );
  expect(changes.closed).toEqual([gap('gone', 'UNKNOWN')]);
  expect(changes.opened).toEqual([gap('new', 'ABSENT')]);
  expect(changes.turned).toEqual([{ before: gap('a', 'ABSENT'), after: gap('a', 'BELOW_LEVEL') }]);
});

test('a difference has its sign, and is fits the numbers that are shown', () => {
  expect(difference(44, 43)).toBe('−1');
  expect(difference(0, 12)).toBe('+12');
  expect(difference(5, 5)).toBe('');
  expect(difference(1.2312, 1.2349, 2)).toBe('');
  expect(difference(14.084, 14.567, 2)).toBe('+0.49');
  expect(difference(1.5, 1.25, 2)).toBe('−0.25');
});

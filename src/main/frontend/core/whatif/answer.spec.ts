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

test('a difference has its sign, and is nothing where it rounds to nothing', () => {
  expect(difference(44, 43)).toBe('−1');
  expect(difference(0, 12)).toBe('+12');
  expect(difference(5, 5)).toBe('');
  expect(difference(1.2345, 1.2351, 2)).toBe('');
  expect(difference(1.5, 1.25, 2)).toBe('−0.25');
});

import { expect, test } from 'vitest';
import { asInput, type Change, freeKey, freshOf, isChosen, read, write } from './changes';

const changes: Change[] = [
  { is: 'drop', id: 'Unit:U1' },
  { is: 'drop', id: 'Unit:' },
  { is: 'node', id: 'Unit:NEW-1', name: '涂布, 100% 干燥%2C', hours: 8, semester: null },
  { is: 'node', id: '', name: '', hours: null, semester: null },
  { is: 'add', kind: 'TEACHES', from: 'Unit:NEW-1', to: 'Skill:a,b', level: 3, hours: 0 },
  { is: 'add', kind: '', from: '', to: 'Skill:S1', level: null, hours: null },
  { is: 'cut', kind: 'PREREQUISITE', from: 'Course:C1', to: 'Course:C2', level: null, hours: null },
];

test.each(changes)('a change reads back as it was written: $is', (change) => {
  expect(read(write(change))).toEqual(change);
});

test('a change is written short, for people to read', () => {
  expect(changes.map(write).slice(3)).toEqual([
    'node',
    'add,TEACHES,Unit:NEW-1,Skill:a%2Cb,3,0',
    'add,,,Skill:S1',
    'cut,PREREQUISITE,Course:C1,Course:C2',
  ]);
});

test('the server gets exactly one of four, and nothing where nothing was understood', () => {
  expect(changes.map(asInput).map(Object.keys)).toEqual([
    ['drop'],
    ['drop'],
    ['node'],
    ['node'],
    ['add'],
    ['add'],
    ['cut'],
  ]);
  expect(asInput(read('cut,TEACHES,Unit:U1,Skill:S1,3'))).toEqual({
    cut: { kind: 'TEACHES', from: 'Unit:U1', to: 'Skill:S1' },
  });
  expect(asInput(read('paint,it,blue'))).toEqual({});
  expect(write(read('paint,it,50%'))).toBe('paint,it,50%');
});

test('what is no whole number counts as not said', () => {
  expect(read('add,TEACHES,Unit:U1,Skill:S1,three,8')).toMatchObject({ level: null, hours: 8 });
});

test('a kind alone is no node', () => {
  expect(['', 'Unit', 'Unit:', 'Unit:1'].map(isChosen)).toEqual([false, false, false, true]);
});

test('a new key is one that no other change has', () => {
  expect(freshOf(changes)).toHaveLength(2);
  expect(freeKey('Unit', changes)).toBe('NEW-2');
  expect(freeKey('Course', changes)).toBe('NEW-1');
});

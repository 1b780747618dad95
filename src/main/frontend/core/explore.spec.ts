import { expect, test } from 'vitest';
import { answerAsCsv, complete, examples, given, speaksOf } from './explore';
import type { Cell, Exploration, Parameter } from './questions/explore';
import { wordsOf } from './words';

const parameter = (name: string, more: Partial<Parameter> = {}): Parameter => ({
  name,
  type: 'STRING',
  kind: null,
  list: false,
  zh: name,
  en: name,
  required: false,
  defaults: [],
  example: [],
  min: null,
  max: null,
  ...more,
});

test('values come from the address, and what is required must be there', () => {
  const parameters = [parameter('skill', { required: true }), parameter('level')];
  const empty = given(parameters, new URLSearchParams('level=&other=1'));
  expect(empty).toEqual({ skill: [], level: [] });
  expect(complete(parameters, empty)).toBe(false);
  const full = given(parameters, new URLSearchParams('skill=a&skill=b'));
  expect(full.skill).toEqual(['a', 'b']);
  expect(complete(parameters, full)).toBe(true);
});

test('an example has values only for the parameters that have one', () => {
  expect(examples([parameter('a', { example: ['1'] }), parameter('b')])).toEqual({ a: ['1'] });
});

test('the filter reads both languages and wants every word', () => {
  const exploration = {
    name: 'shared-courses',
    title: { zh: '共享的课程', en: 'Courses that programs share' },
    description: { zh: '', en: '' },
  } as Exploration;
  expect(speaksOf(exploration, 'program SHARE')).toBe(true);
  expect(speaksOf(exploration, '共享')).toBe(true);
  expect(speaksOf(exploration, 'program teacher')).toBe(false);
  expect(speaksOf(exploration, '')).toBe(true);
});

const cell = (more: Partial<Cell>): Cell => ({ text: null, number: null, nodes: [], ...more });

test('a file for spreadsheets quotes, names nodes with their ids, and runs nothing', () => {
  const node = { id: 'Skill:1', kind: 'Skill', name: '焊接', nameEn: 'welding' };
  const csv = answerAsCsv(
    {
      columns: [
        { name: 'a', zh: '甲', en: 'A, a' },
        { name: 'b', zh: '乙', en: 'B' },
      ],
      rows: [
        { cells: [cell({ nodes: [node, { ...node, id: 'Skill:2', nameEn: null }] }), cell({ text: 'say "x"' })] },
        { cells: [cell({ text: '-2', number: -2 }), cell({ text: '=1+1' })] },
        { cells: [cell({}), cell({ text: 'two\nlines' })] },
      ],
      truncated: false,
      milliseconds: 1,
      revision: 1,
    },
    wordsOf('EN'),
  );
  expect(csv).toBe('\uFEFF"A, a",B\r\nwelding (Skill:1); 焊接 (Skill:2),"say ""x"""\r\n-2,\'=1+1\r\n,"two\nlines"\r\n');
});

import { expect, test } from 'vitest';
import { parseRoute } from '../route';
import { read } from './changes';
import { kindsFor, relationsFor, usualFrom } from './relations';
import {
  cancelHref,
  doneHref,
  earlier,
  editHref,
  fieldsOf,
  hrefOf,
  refusedAt,
  removeHref,
  type Supposing,
  stepHref,
  supposing,
  teaches,
} from './state';

const relations = [
  {
    name: 'TEACHES',
    zh: '教授',
    en: 'teaches',
    ends: [{ from: ['Course', 'Unit'], to: ['Skill'] }],
    properties: [{ name: 'level' }, { name: 'hours' }, { name: 'since' }],
  },
  {
    name: 'PREREQUISITE',
    zh: '先修于',
    en: 'prerequisite of',
    ends: [
      { from: ['Course'], to: ['Course'] },
      { from: ['Skill'], to: ['Skill'] },
    ],
    properties: [{ name: 'since' }],
  },
];

const state: Supposing = {
  program: 'Program:P',
  process: 'Process:X',
  changes: ['node,Unit:NEW-1,新单元', 'drop,Unit:U1', 'add,TEACHES,Unit:NEW-1,Skill:S1,3'].map(read),
  draft: null,
  at: null,
};

const readBack = (href: string) => supposing(parseRoute(href).params);

test('the address keeps everything', () => {
  const whole = { ...state, draft: read('cut,TEACHES'), at: 2 };
  expect(readBack(hrefOf(whole))).toEqual(whole);
  expect(readBack('#/whatif')).toEqual({ program: null, process: null, changes: [], draft: null, at: null });
  expect(hrefOf({ program: 'Program:P', changes: [read('drop,Unit:U1')] })).toBe(
    '#/whatif?program=Program:P&change=drop,Unit:U1',
  );
});

test('a place that no change has is none', () => {
  expect(readBack('#/whatif?change=drop,Unit:U1&draft=drop&at=7').at).toBeNull();
  expect(readBack('#/whatif?change=drop,Unit:U1&draft=drop&at=0').at).toBe(0);
});

test('a change joins the list when nothing is left to ask', () => {
  const chosen = readBack(stepHref(state, read('add,PREREQUISITE,Course:C1,Course:C2'), relations));
  expect(chosen.draft).toBeNull();
  expect(chosen.changes).toHaveLength(4);
  const half = readBack(stepHref(state, read('add,PREREQUISITE,Course:C1,'), relations));
  expect(half.draft).toMatchObject({ from: 'Course:C1', to: '' });
  const levelOpen = readBack(stepHref(state, read('add,TEACHES,Unit:U2,Skill:S2'), relations));
  expect(levelOpen.draft).toMatchObject({ to: 'Skill:S2' });
  expect(levelOpen.changes).toHaveLength(3);
  expect(readBack(stepHref(state, read('cut,TEACHES,Unit:U2,Skill:S2'), relations)).changes).toHaveLength(4);
});

test('an edited change keeps its place, so that later ones still find the node it adds', () => {
  const editing = readBack(editHref(state, 0));
  expect(editing).toMatchObject({ at: 0, draft: { is: 'node', name: '新单元' } });
  expect(earlier(editing)).toEqual([]);
  const done = readBack(doneHref(editing, read('node,Unit:NEW-1,改名')));
  expect(done).toMatchObject({ at: null, draft: null });
  expect(done.changes.map((c) => c.is)).toEqual(['node', 'drop', 'add']);
  expect(done.changes[0]).toMatchObject({ name: '改名' });
  expect(readBack(cancelHref(editing))).toEqual(state);
});

test('one change can be taken out', () => {
  expect(readBack(removeHref(state, 1)).changes.map((c) => c.is)).toEqual(['node', 'add']);
});

test('a refusal that names a change goes to its place, any other to none', () => {
  expect(refusedAt('changes[1]: give exactly one of drop, cut, node and add')).toEqual({
    at: 1,
    said: 'give exactly one of drop, cut, node and add',
  });
  expect(refusedAt('changes[12].add.level: must lie between 1 and 5')).toEqual({
    at: 12,
    said: 'add.level: must lie between 1 and 5',
  });
  expect(refusedAt('changes: drop the program itself').at).toBeNull();
});

test('a relation offers only what it may join', () => {
  const open = { kind: '', from: '', to: '' };
  expect(kindsFor('from', { ...open, kind: 'TEACHES' }, relations)).toEqual(['Course', 'Unit']);
  expect(kindsFor('to', { ...open, kind: 'PREREQUISITE', from: 'Skill:S1' }, relations)).toEqual(['Skill']);
  expect(kindsFor('from', { ...open, from: 'Unit:' }, relations)).toEqual(['Unit']);
  expect(kindsFor('to', open, relations)).toEqual(['Skill', 'Course']);
  expect(relationsFor({ from: 'Unit:U1', to: '' }, relations).map((r) => r.name)).toEqual(['TEACHES']);
  expect(relationsFor({ from: 'Course:C1', to: 'Course:C2' }, relations).map((r) => r.name)).toEqual(['PREREQUISITE']);
  expect(usualFrom('Course', relations).map((r) => r.name)).toEqual(['TEACHES', 'PREREQUISITE']);
  expect(fieldsOf('TEACHES', relations)).toEqual(['level', 'hours']);
  expect(fieldsOf('PREREQUISITE', relations)).toEqual([]);
});

test('what another page finds missing is taught or covered, by its kind', () => {
  expect(teaches('Unit:U1', { id: 'Skill:S1', level: 4 })).toMatchObject({ kind: 'TEACHES', level: 4 });
  expect(teaches('', { id: 'Technology:T1', level: 4 })).toMatchObject({ kind: 'COVERS', level: null });
});

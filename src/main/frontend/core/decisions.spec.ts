import { expect, test } from 'vitest';
import { decisionsAsCsv } from './decisions';
import type { Decision } from './questions/decisions';
import { wordsOf } from './words';

const node = (id: string, name: string) => ({ id, kind: id.split(':')[0] ?? '', name, nameEn: null });

const decision: Decision = {
  ...node('Decision:1', 'x'),
  verdict: 'REJECT',
  reason: '=1+1, "no"\nnot yet',
  decidedBy: '教务处',
  decided: '2026-05-04',
  deferUntil: null,
  score: 0.5,
  scoreNow: null,
  hours: 0,
  way: 'INSERT',
  note: null,
  counts: false,
  process: node('Process:P', '干法电极'),
  target: node('Unit:u', '拌料'),
  program: null,
};

test('a list of decisions is a table that a spreadsheet opens and does not run', () => {
  const [head, first, rest] = decisionsAsCsv([decision], wordsOf('EN')).slice(1).split('\r\n');
  expect(head).toMatch(/^id,Verdict,Process,Course or unit,Program,Reason,/);
  expect(first).toBe(
    `Decision:1,Rejected,干法电极,拌料,,"'=1+1, ""no""\nnot yet",教务处,2026-05-04,,0.5,,0,Insert,,superseded`,
  );
  expect(rest).toBe('');
});

test('an empty list has its heading', () => {
  expect(decisionsAsCsv([], wordsOf('ZH'))).toMatch(/^\uFEFFid,结论,[^\n]*\r\n$/);
});

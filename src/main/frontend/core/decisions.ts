import { csv, plain } from './csv';
import type { Decision } from './questions/decisions';
import type { TextKey } from './texts';
import type { Words } from './words';

const COLUMNS: [TextKey, (decision: Decision, words: Words) => string | number | null | undefined][] = [
  ['verdict', (d, words) => words.t(`verdict${d.verdict}`)],
  ['chosenProcess', (d, words) => d.process && words.name(d.process)],
  ['decisionTarget', (d, words) => d.target && words.name(d.target)],
  ['program', (d, words) => d.program && words.name(d.program)],
  ['reason', (d) => d.reason],
  ['decidedBy', (d) => d.decidedBy],
  ['decidedOn', (d) => d.decided],
  ['deferUntil', (d) => d.deferUntil],
  ['scoreThen', (d) => d.score],
  ['scoreNow', (d) => d.scoreNow],
  ['plannedHours', (d) => d.hours],
  ['way', (d, words) => d.way && words.t(`way${d.way}`)],
  ['planNote', (d) => d.note],
  ['superseded', (d, words) => (d.counts ? '' : words.t('superseded'))],
];

/** A list of decisions as a file, in the language of the page; the id of each comes first. */
export function decisionsAsCsv(decisions: Decision[], words: Words): string {
  return csv([
    ['id', ...COLUMNS.map(([name]) => words.t(name))],
    ...decisions.map((d) => [d.id, ...COLUMNS.map(([, read]) => cell(read(d, words)))]),
  ]);
}

function cell(value: string | number | null | undefined): string {
  return typeof value === 'number' ? String(value) : plain(value ?? '');
}

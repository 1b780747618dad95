import { csv, plain } from './csv';
import type { Cell, Exploration, ExploreAnswer, Parameter } from './questions/explore';
import type { Words } from './words';

/** What a question is asked with: for each parameter its values, from the address or by default. */
export function given(parameters: Parameter[], params: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries(parameters.map((p) => [p.name, params.getAll(p.name).filter((v) => v.trim() !== '')]));
}

/** Whether nothing is missing, so that it can be asked. */
export function complete(parameters: Parameter[], values: Record<string, string[]>): boolean {
  return parameters.every((p) => !p.required || (values[p.name]?.length ?? 0) > 0);
}

/** The values of the example, where it has some. */
export function examples(parameters: Parameter[]): Record<string, string[]> {
  return Object.fromEntries(parameters.filter((p) => p.example.length > 0).map((p) => [p.name, p.example]));
}

/** Whether a question speaks of all the words that were typed, in either language. */
export function speaksOf(exploration: Exploration, typed: string): boolean {
  const { name, title, description } = exploration;
  const text = [name, title.zh, title.en, description.zh, description.en].join('\n').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The answer as a file that a spreadsheet opens; nodes by name and id. */
export function answerAsCsv(answer: ExploreAnswer, words: Words): string {
  return csv([
    answer.columns.map((column) => words.pick(column)),
    ...answer.rows.map((row) => row.cells.map((cell) => cellText(cell, words))),
  ]);
}

function cellText(cell: Cell, words: Words): string {
  if (cell.nodes.length > 0) return cell.nodes.map((node) => `${words.name(node)} (${node.id})`).join('; ');
  const text = cell.text ?? '';
  return cell.number === null ? plain(text) : text;
}

import type { RelationInfo } from '../questions/graph';
import { link } from '../route';
import { type Change, isChosen, kindOf, read, write } from './changes';

/** All that the page of suppositions keeps in the address. */
export interface Supposing {
  program: string | null;
  process: string | null;
  changes: Change[];
  /** The change that is being put together, and which of the list it takes the place of. */
  draft: Change | null;
  at: number | null;
}

export function supposing(params: URLSearchParams): Supposing {
  const draft = params.get('draft');
  const at = params.get('at');
  const changes = params.getAll('change').map(read);
  return {
    program: params.get('program'),
    process: params.get('process'),
    changes,
    draft: draft === null ? null : read(draft),
    at: at !== null && Number(at) < changes.length ? Number(at) : null,
  };
}

export function hrefOf({ program, process, changes, draft, at }: Partial<Supposing>): string {
  return link('whatif', '', {
    program,
    process,
    change: changes?.map(write) ?? [],
    draft: draft && write(draft),
    at,
  });
}

const settled = { draft: null, at: null };

/** The changes that come before the one being put together: it may use the nodes they add. */
export function earlier({ changes, at }: Supposing): Change[] {
  return at === null ? changes : changes.slice(0, at);
}

/** With the draft as it is now; in the list once nothing is left to ask. */
export function stepHref(state: Supposing, draft: Change, relations: RelationInfo[]): string {
  return isComplete(draft) && !asksMore(draft, relations) ? doneHref(state, draft) : hrefOf({ ...state, draft });
}

/** With the draft in the list: in the place of the change it came from, else at the end. */
export function doneHref(state: Supposing, draft: Change): string {
  const { changes, at } = state;
  const all = at === null ? [...changes, draft] : changes.map((change, i) => (i === at ? draft : change));
  return hrefOf({ ...state, changes: all, ...settled });
}

export function cancelHref(state: Supposing): string {
  return hrefOf({ ...state, ...settled });
}

export function editHref(state: Supposing, at: number): string {
  return hrefOf({ ...state, draft: state.changes[at] ?? null, at });
}

export function removeHref(state: Supposing, at: number): string {
  return hrefOf({ ...state, changes: state.changes.filter((_, i) => i !== at), ...settled });
}

export function isComplete(change: Change): boolean {
  switch (change.is) {
    case 'drop':
      return isChosen(change.id);
    case 'node':
      return isChosen(change.id) && change.name !== '';
    case 'unread':
      return false;
    default:
      return change.kind !== '' && isChosen(change.from) && isChosen(change.to);
  }
}

/** Whether more can be said of it than what it joins: a level, hours. */
function asksMore(change: Change, relations: RelationInfo[]): boolean {
  return change.is === 'add' && fieldsOf(change.kind, relations).length > 0;
}

export const FIELDS = ['level', 'hours'] as const;

/** Which of the numbers a supposed relation may have this kind carries. */
export function fieldsOf(kind: string, relations: RelationInfo[]): (typeof FIELDS)[number][] {
  const carried = relations.find((r) => r.name === kind)?.properties ?? [];
  return FIELDS.filter((field) => carried.some((p) => p.name === field));
}

/** The change the server found wrong and what it says of it; no place where it names none. */
export function refusedAt(message: string): { at: number | null; said: string } {
  const named = /^changes\[(\d+)\](?:: |\.)?/.exec(message);
  return named ? { at: Number(named[1]), said: message.slice(named[0].length) } : { at: null, said: message };
}

/** What supposing a program would begin with, from another page. */
export function teaches(target: string, concept: { id: string; level?: number | null }): Change {
  const kind = kindOf(concept.id) === 'Skill' ? 'TEACHES' : 'COVERS';
  const level = kind === 'TEACHES' ? (concept.level ?? null) : null;
  return { is: 'add', kind, from: target, to: concept.id, level, hours: null };
}

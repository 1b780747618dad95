import type { RelationInfo } from '../questions/graph';
import { kindOf } from './changes';

/** What a planner changes most, in this order; every other kind of relation can be chosen too. */
export const USUAL = ['TEACHES', 'COVERS', 'PREREQUISITE', 'PART_OF', 'GIVES', 'HAS_SKILL'];

/** The kinds of nodes a planner adds or drops most. */
export const USUAL_KINDS = ['Unit', 'Course', 'Skill', 'Teacher'];

interface Ends {
  kind: string;
  from: string;
  to: string;
}

/** The kinds of relations that may join what is chosen so far. */
export function relationsFor({ from, to }: Omit<Ends, 'kind'>, relations: RelationInfo[]): RelationInfo[] {
  const fits = (id: string, kinds: string[]) => id === '' || kinds.includes(kindOf(id));
  return relations.filter((r) => r.ends.some((ends) => fits(from, ends.from) && fits(to, ends.to)));
}

/** The kinds of nodes an end may have, seen from the relation and the other end; a kind chosen already stays. */
export function kindsFor(end: 'from' | 'to', ends: Ends, relations: RelationInfo[]): string[] {
  const other = end === 'from' ? 'to' : 'from';
  if (ends[end] !== '') return [kindOf(ends[end])];
  const able = relations
    .filter((r) => ends.kind === '' || r.name === ends.kind)
    .flatMap((r) => r.ends)
    .filter((e) => ends[other] === '' || e[other].includes(kindOf(ends[other])));
  return [...new Set(able.flatMap((e) => e[end]))];
}

/** The usual relations that may lead on from a node of a kind. */
export function usualFrom(kind: string, relations: RelationInfo[]): RelationInfo[] {
  return USUAL.flatMap((name) => relations.find((r) => r.name === name) ?? []).filter((r) =>
    r.ends.some((ends) => ends.from.includes(kind)),
  );
}

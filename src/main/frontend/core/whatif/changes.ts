/** One change to suppose, as the address keeps it. A part not chosen yet is empty; of an id, only the kind may be there: "Unit:". */
export type Change = Drop | Fresh | Joined | Unread;

export interface Drop {
  is: 'drop';
  id: string;
}

/** A node there would be. */
export interface Fresh {
  is: 'node';
  id: string;
  name: string;
  hours: number | null;
  semester: number | null;
}

/** A relation there would be, or would not be any more. */
export interface Joined {
  is: 'add' | 'cut';
  kind: string;
  from: string;
  to: string;
  level: number | null;
  hours: number | null;
}

/** What an address says that is no change; it is shown and sent all the same, so that the server says what is wrong. */
interface Unread {
  is: 'unread';
  text: string;
}

/** As Unit-TEACHES-Skill in one line: add,TEACHES,Unit:U1,Skill:S1,3,8. */
export function write(change: Change): string {
  switch (change.is) {
    case 'drop':
      return join(['drop', change.id]);
    case 'node':
      return join(['node', change.id, change.name, change.hours, change.semester]);
    case 'unread':
      return change.text;
    default:
      return join([change.is, change.kind, change.from, change.to, change.level, change.hours]);
  }
}

export function read(text: string): Change {
  const [is = '', ...parts] = text.split(',').map(unwrap);
  const at = (i: number) => parts[i] ?? '';
  switch (is) {
    case 'drop':
      return { is, id: at(0) };
    case 'node':
      return { is, id: at(0), name: at(1), hours: number(at(2)), semester: number(at(3)) };
    case 'add':
    case 'cut':
      return { is, kind: at(0), from: at(1), to: at(2), level: number(at(3)), hours: number(at(4)) };
    default:
      return { is: 'unread', text };
  }
}

/** As the server wants it: exactly one of four. */
export function asInput(change: Change) {
  switch (change.is) {
    case 'drop':
      return { drop: change.id };
    case 'node':
      return { node: { id: change.id, name: change.name, hours: change.hours, semester: change.semester } };
    case 'cut':
      return { cut: { kind: change.kind, from: change.from, to: change.to } };
    case 'add': {
      const { is, ...relation } = change;
      return { add: relation };
    }
    default:
      return {};
  }
}

export const kindOf = (id: string) => id.split(':', 1)[0] ?? '';

/** Whether an id says more than a kind. */
export const isChosen = (id: string) => id.length > kindOf(id).length + 1;

/** The nodes that some changes add. */
export function freshOf(changes: Change[]): Fresh[] {
  return changes.filter((change) => change.is === 'node');
}

/** A key for a node of a kind that no other change has. */
export function freeKey(kind: string, changes: Change[]): string {
  const taken = new Set(freshOf(changes).map((node) => node.id));
  let n = 1;
  while (taken.has(`${kind}:NEW-${n}`)) n++;
  return `NEW-${n}`;
}

function join(parts: (string | number | null)[]): string {
  return parts
    .map((part) => String(part ?? '').replace(/[%,]/g, encodeURIComponent))
    .join(',')
    .replace(/,+$/, '');
}

function unwrap(part: string): string {
  return part.replace(/%2C/gi, ',').replaceAll('%25', '%');
}

/** Nothing where it is none; the server says what it thinks of a wrong one. */
function number(text: string): number | null {
  return /^-?\d+$/.test(text) ? Number(text) : null;
}

import type { Course, CurriculumAnswer } from './questions/curriculum';

/** Where a card stands: its column and its row, from 0. */
export interface Place {
  column: number;
  row: number;
}

export interface Column {
  /** null: the record does not say. */
  semester: number | null;
  courses: Course[];
}

export interface Line {
  from: Place;
  to: Place;
  key: string;
  onPath: boolean;
  misplaced: boolean;
}

/** Semesters as columns. In each, a course stands near the height of what it needs, so that fewer lines cross. */
export function columnsOf(courses: Course[]): Column[] {
  const semesters = [...new Set(courses.map((c) => c.semester))];
  const rows = new Map<string, number>();
  return semesters.map((semester) => {
    const own = courses.filter((c) => c.semester === semester);
    const height = new Map(own.map((c, i) => [c.course.id, meanRow(c, rows) ?? i]));
    const ordered = [...own].sort((a, b) => (height.get(a.course.id) ?? 0) - (height.get(b.course.id) ?? 0));
    ordered.forEach((c, row) => {
      rows.set(c.course.id, row);
    });
    return { semester, courses: ordered };
  });
}

function meanRow(course: Course, rows: Map<string, number>): number | null {
  const known = course.prerequisites.flatMap((p) => rows.get(p.id) ?? []);
  return known.length > 0 ? known.reduce((sum, row) => sum + row, 0) / known.length : null;
}

/** A line for each prerequisite; those of the longest path last, so that they are drawn over the others. */
export function linesOf(columns: Column[], answer: CurriculumAnswer): Line[] {
  const places = new Map<string, Place>();
  columns.forEach((column, c) => {
    column.courses.forEach((course, row) => {
      places.set(course.course.id, { column: c, row });
    });
  });
  const key = (before: { id: string }, after: { id: string }) => `${before.id} ${after.id}`;
  const path = new Set(answer.longestPath.slice(1).map((after, i) => key(answer.longestPath[i] ?? after, after)));
  const wrong = new Set(answer.misplaced.map((m) => key(m.prerequisite.before, m.prerequisite.after)));
  const lines = answer.courses.flatMap(({ course, prerequisites }) =>
    prerequisites.flatMap((before) => {
      const from = places.get(before.id);
      const to = places.get(course.id);
      const k = key(before, course);
      return from && to ? [{ from, to, key: k, onPath: path.has(k), misplaced: wrong.has(k) }] : [];
    }),
  );
  return lines.sort((a, b) => Number(a.onPath) - Number(b.onPath));
}

/** Sizes of the map in rem. */
export const MAP = { card: 12, gap: 4, row: 5.5, rowGap: 1 } as const;

/** Left edge of a column, and the middle of a row. */
export const columnX = (column: number) => column * (MAP.card + MAP.gap);
export const rowY = (row: number) => row * (MAP.row + MAP.rowGap) + MAP.row / 2;

/** From the right side of a card to the left side of the other; to its right side where that stands no further right. */
export function curve({ from, to }: Pick<Line, 'from' | 'to'>): string {
  const forward = to.column > from.column;
  const x1 = columnX(from.column) + MAP.card;
  const x2 = columnX(to.column) + (forward ? 0 : MAP.card);
  const bend = forward ? MAP.gap / 2 : MAP.gap;
  const [y1, y2] = [rowY(from.row), rowY(to.row)];
  return `M${x1} ${y1} C${x1 + bend} ${y1} ${forward ? x2 - bend : x2 + bend} ${y2} ${x2} ${y2}`;
}

import { expect, test } from 'vitest';
import { columnsOf, curve, linesOf, MAP, rowY } from './curriculum';
import type { Course, CurriculumAnswer } from './questions/curriculum';

const brief = (id: string) => ({ id, kind: 'Course', name: id, nameEn: null });

function course(id: string, semester: number | null, ...needs: string[]): Course {
  return { course: brief(id), semester, prerequisites: needs.map(brief) } as unknown as Course;
}

function answer(courses: Course[], path: string[], misplaced: [string, string][] = []) {
  return {
    courses,
    longestPath: path.map(brief),
    misplaced: misplaced.map(([b, a]) => ({ prerequisite: { before: brief(b), after: brief(a) } })),
  } as unknown as CurriculumAnswer;
}

const courses = [course('a', 1), course('b', 1), course('c', 2, 'b'), course('d', 2, 'a'), course('e', null, 'd')];

test('semesters are columns, and courses stand at the height of what they need', () => {
  const columns = columnsOf(courses);
  expect(columns.map((c) => c.semester)).toEqual([1, 2, null]);
  expect(columns[1]?.courses.map((c) => c.course.id)).toEqual(['d', 'c']);
});

test('every prerequisite is a line, the longest path is drawn last', () => {
  const lines = linesOf(columnsOf(courses), answer(courses, ['a', 'd', 'e'], [['b', 'c']]));
  expect(lines.map((l) => l.key)).toEqual(['b c', 'a d', 'd e']);
  expect(lines.map((l) => l.onPath)).toEqual([false, true, true]);
  expect(lines.map((l) => l.misplaced)).toEqual([true, false, false]);
});

test('courses that are far apart on the path are not joined by it', () => {
  const direct = [course('a', 1), course('b', 2, 'a'), course('c', 3, 'a', 'b')];
  const lines = linesOf(columnsOf(direct), answer(direct, ['a', 'b', 'c']));
  expect(lines.filter((l) => l.onPath).map((l) => l.key)).toEqual(['a b', 'b c']);
});

test('a line ends at the left of a later course and at the right of one in the same semester', () => {
  const later = curve({ from: { column: 0, row: 0 }, to: { column: 1, row: 1 } });
  expect(later.startsWith(`M${MAP.card} ${rowY(0)} `)).toBe(true);
  expect(later.endsWith(` ${MAP.card + MAP.gap} ${rowY(1)}`)).toBe(true);
  const same = curve({ from: { column: 0, row: 0 }, to: { column: 0, row: 1 } });
  expect(same.endsWith(` ${MAP.card} ${rowY(1)}`)).toBe(true);
});

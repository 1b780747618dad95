import { expect, test } from 'vitest';
import { links, parseRoute } from './route';

test('a link to a node reads back as its id', () => {
  for (const id of ['Course:MAT-203', 'Need:甲/乙?#%', 'Skill:a b+c&d=e']) {
    expect(parseRoute(links.node(id))).toMatchObject({ view: 'node', id });
  }
});

test('a link carries a question with its text and its concepts', () => {
  const href = links.fit({ text: '涂布 100% & 干燥?', concept: ['Skill:1', 'Skill:2'], need: null });
  const { view, params } = parseRoute(href);
  expect(view).toBe('fit');
  expect(params.get('text')).toBe('涂布 100% & 干燥?');
  expect(params.getAll('concept')).toEqual(['Skill:1', 'Skill:2']);
  expect(params.has('need')).toBe(false);
});

test('no hash is home, and a broken one does not throw', () => {
  expect(parseRoute('').view).toBe('');
  expect(parseRoute('#/').view).toBe('');
  expect(parseRoute('#/node/%E4%B').id).toBe('%E4%B');
});

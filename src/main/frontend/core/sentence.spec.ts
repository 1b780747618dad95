import { expect, test } from 'vitest';
import { linkNames } from './sentence';

const node = (id: string, name: string, nameEn: string | null = null) => ({ id, kind: 'SKILL', name, nameEn });

test('names become links, the longest first', () => {
  const words = linkNames('激光焊接工艺要求掌握激光焊接', [node('1', '激光焊接'), node('2', '激光焊接工艺')]);
  expect(words.map((w) => [w.text, w.node?.id])).toEqual([
    ['激光焊接工艺', '2'],
    ['要求掌握', undefined],
    ['激光焊接', '1'],
  ]);
});

test('an English sentence links English names, and signs in names mean themselves', () => {
  const words = linkNames('X requires C++ (basics)', [node('1', '编程', 'C++ (basics)')]);
  expect(words.at(-1)).toMatchObject({ text: 'C++ (basics)', node: { id: '1' } });
});

test('a sentence without nodes stays whole', () => {
  expect(linkNames('a', [])).toEqual([{ text: 'a' }]);
});

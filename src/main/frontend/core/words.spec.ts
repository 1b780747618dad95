import { expect, test } from 'vitest';
import { texts } from './texts';
import { wordsOf } from './words';

const chain = { name: 'industry', zh: '产业链', en: 'Industry chain' };
const vocabulary = {
  chains: [chain],
  kinds: [
    {
      name: 'Process',
      chain,
      zh: '工艺',
      en: 'Process',
      person: false,
      concept: true,
      document: false,
      properties: [],
    },
  ],
  relations: [{ name: 'REQUIRES', zh: '要求', en: 'requires', ends: [], properties: [] }],
};

test('kinds and relations are named by the vocabulary, in both languages', () => {
  const zh = wordsOf('ZH', vocabulary);
  const en = wordsOf('EN', vocabulary);
  expect([zh.kind('Process'), en.kind('Process'), zh.relation('REQUIRES')]).toEqual(['工艺', 'Process', '要求']);
  expect([zh.chain('Process'), zh.kind('New'), zh.chain('New')]).toEqual(['industry', 'New', 'between']);
});

test('a node without an English name keeps its Chinese one', () => {
  const en = wordsOf('EN');
  expect(en.name({ name: '涂布', nameEn: 'Coating' })).toBe('Coating');
  expect(en.name({ name: '涂布', nameEn: null })).toBe('涂布');
});

test('values are filled into texts', () => {
  expect(wordsOf('ZH').t('semesterN', { n: 3 })).toBe('第 3 学期');
});

test('both languages fill in the same values', () => {
  const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map((m) => m[0]).sort();
  for (const [zh, en] of Object.values(texts)) expect(names(en)).toEqual(names(zh));
});

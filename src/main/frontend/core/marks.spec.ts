import { expect, test } from 'vitest';
import { parseMarks } from './marks';

test('the words between marks are marked, the rest is not', () => {
  expect(parseMarks('干法<mark>电极</mark>工艺')).toEqual([
    { text: '干法', marked: false },
    { text: '电极', marked: true },
    { text: '工艺', marked: false },
  ]);
});

test('escaped text is read, and other tags stay text', () => {
  expect(parseMarks('a &lt; b &amp;&#39;&#x27; <b>c</b> &nope;')).toEqual([
    { text: "a < b &'' <b>c</b> &nope;", marked: false },
  ]);
});

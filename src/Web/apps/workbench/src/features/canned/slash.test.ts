import { describe, expect, it } from 'vitest';
import { slashAt } from './slash';

/** The bar is the caret. */
const at = (words: string) => slashAt(words.replace('|', ''), words.indexOf('|'))?.query ?? null;

describe('a slash', () => {
  it.each([
    ['/|', ''],
    ['/re|', 're'],
    ['、tk|', 'tk'],
    ['／退款|', '退款'],
    ['Hello\n/re|', 're'],
    ['Hello /re| and more', 're'],
    ['/one two /re|', 're'],
    ['/refund time|', 'refund time'],
  ])('opens the replies at a line’s start or after a space, whatever the keyboard makes of it: %s', (words, query) =>
    expect(at(words)).toBe(query),
  );

  it.each([
    ['and/or|'],
    ['苹果、香蕉|'],
    ['1 / 2|'],
    ['/|x'.replace('|', '') + '\n|'],
    ['https://a.example/b|'],
    ['Hello|'],
  ])('is left alone where it means something else: %s', words => expect(at(words)).toBeNull());
});

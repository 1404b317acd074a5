import { describe, expect, it } from 'vitest';
import { nameIn } from './name-in';

describe('a name on a page', () => {
  it('that is written in both scripts is said in the one of the page', () => {
    expect(nameIn('en', '小欧 Olive')).toBe('Olive');
    expect(nameIn('zh-CN', '小欧 Olive')).toBe('小欧');
    expect(nameIn('en', 'Mary Ann 李娜')).toBe('Mary Ann');
  });

  it('that is written in one script stays whole', () => {
    expect(nameIn('en', '许雅文')).toBe('许雅文');
    expect(nameIn('zh-CN', 'Grace Harper')).toBe('Grace Harper');
    expect(nameIn('en', '')).toBe('');
  });
});

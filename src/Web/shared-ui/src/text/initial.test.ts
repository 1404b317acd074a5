import { describe, expect, it } from 'vitest';
import { initial } from './initial';

describe('what stands for a person in a small circle', () => {
  it.each([
    ['李娜', '李'],
    ['张先生', '张'],
    ['欧阳娜娜', '欧阳'],
    ['歐陽鋒', '歐陽'],
    ['司马光', '司马'],
    ['司徒', '司徒'],
    ['小欧', '欧'],
    ['老王', '王'],
    ['小欧阳', '欧阳'],
    ['小', '小'],
    ['小林一郎', '小'],
    ['grace Harper', 'G'],
    ['  Émile', 'É'],
    ['😀 smile', '😀'],
    ['', '·'],
  ])('is of %s: %s', (name, shown) => expect(initial(name)).toBe(shown));
});

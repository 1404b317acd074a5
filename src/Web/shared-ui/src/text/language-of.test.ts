import { describe, expect, it } from 'vitest';
import { languageOf } from './language-of';

describe('the language of words', () => {
  it.each([
    ['订单 SH204411 到了吗', 'zh-CN'],
    ['Where is my order?', 'en'],
    ['注文はどこですか', 'ja'],
    ['주문 번호', 'ko'],
    ['Где мой заказ', 'ru'],
    ['👍 12:30', undefined],
    ['', undefined],
  ])('%s', (text, language) => expect(languageOf(text)).toBe(language));
});

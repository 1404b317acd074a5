import type { CannedReplyRow } from '@shared/protocol/canned';
import { describe, expect, it } from 'vitest';
import { findReplies } from './find-replies';

const row = (id: string, zh: string, given: Partial<CannedReplyRow['reply']> = {}, pinyin: string[] = []) => ({
  reply: { id, name: { zh, en: id }, shortcut: '', body: { zh: '好的', en: 'Fine' }, queueIds: [], ...given },
  mine: false,
  pinyin,
});

const rows: CannedReplyRow[] = [
  row('Refund', '退款时间', { body: { zh: '三天内退回', en: '' } }, ['tuikuanshijian', 'tksj']),
  row('Greeting', '问候', { shortcut: 'hi' }, ['wenhou', 'wh']),
  { ...row('Order', '订单'), mine: true },
];

const found = (typed: string, customer: 'zh-CN' | 'en' = 'zh-CN') =>
  findReplies(rows, typed, customer, 'en').map(({ reply }) => reply.id);

describe('canned replies are found', () => {
  it.each([
    ['hi', 'Greeting'],
    ['ＨＩ', 'Greeting'],
    ['退款', 'Refund'],
    ['tksj', 'Refund'],
    ['tuik', 'Refund'],
    ['refu', 'Refund'],
    ['三天', 'Refund'],
  ])('by shortcut, name, pinyin and words: %s', (typed, id) => expect(found(typed)[0]).toBe(id));

  it('by the beginning of a word, not from its middle', () => {
    expect(found('fin')).toContain('Order');
    expect(found('ine')).toEqual([]);
  });

  it('all of them where nothing was typed, one’s own first', () =>
    expect(found('')).toEqual(['Order', 'Greeting', 'Refund']));

  it('those in the customer’s language first', () => expect(found('', 'en')).toEqual(['Order', 'Greeting', 'Refund']));

  it('not at all where nothing matches', () => expect(found('zzz')).toEqual([]));
});

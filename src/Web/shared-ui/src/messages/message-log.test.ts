import { describe, expect, it } from 'vitest';
import { batch, message } from '@testing/messages';
import { emptyLog, merge, prepend, resumeAfter } from './message-log';

const numbers = (log: { messages: readonly { number: number }[] }) => log.messages.map(one => one.number);

describe('the message log', () => {
  it('takes a batch in order whatever order it comes in', () => {
    const { log, hole } = merge(emptyLog, { after: 0, upTo: 3, messages: [message(2), message(1), message(3)] });
    expect(numbers(log)).toEqual([1, 2, 3]);
    expect(hole).toBe(false);
  });

  it('takes nothing beyond a hole', () => {
    const start = merge(emptyLog, batch(0, 1)).log;
    expect(merge(start, batch(2, 4))).toEqual({ log: start, hole: true });
  });

  it('stands behind what this reader may not see', () => {
    const { log } = merge(emptyLog, { after: 0, upTo: 3, messages: [message(1)] });
    expect(log.upTo).toBe(3);
    expect(merge(log, batch(3, 4)).hole).toBe(false);
  });

  it('replaces a known number instead of doubling it', () => {
    const start = merge(emptyLog, batch(0, 2)).log;
    const { log } = merge(start, { after: 0, upTo: 1, messages: [message(1, { delivery: 'read' })] });
    expect(numbers(log)).toEqual([1, 2]);
    expect(log.upTo).toBe(2);
    expect(log.messages[0]!.delivery).toBe('read');
  });

  it('takes what is new of a batch that overlaps', () => {
    const start = merge(emptyLog, batch(0, 3)).log;
    expect(numbers(merge(start, batch(1, 5)).log)).toEqual([1, 2, 3, 4, 5]);
  });

  it('puts an older page on top and knows when there is none', () => {
    const log = merge({ after: 10, upTo: 10, messages: [] }, batch(10, 11)).log;
    const grown = prepend(log, [message(10), message(9)]);
    expect([grown.after, ...numbers(grown)]).toEqual([8, 9, 10, 11]);
    expect(prepend(log, []).after).toBe(0);
  });

  it('resumes before its first own message that is not read', () => {
    const read = { delivery: 'read' as const };
    const messages = [message(1, read), message(2), message(3, read), message(4)];
    const { log } = merge(emptyLog, { after: 0, upTo: 6, messages });
    expect(resumeAfter(log, () => true)).toBe(1);
    expect(resumeAfter(log, () => false)).toBe(6);
  });
});

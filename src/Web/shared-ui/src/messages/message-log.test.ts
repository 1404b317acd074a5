import type { Message } from '@shared/protocol/message';
import { describe, expect, it } from 'vitest';
import { emptyLog, lastNumber, merge, prepend, resumeAfter } from './message-log';

const message = (number: number, given: Partial<Message> = {}): Message => ({
  conversationId: 'c',
  number,
  at: '2026-01-01T00:00:00Z',
  author: { kind: 'agent' },
  channel: 'webchat',
  legId: 'l',
  kind: 'text',
  text: String(number),
  attachments: [],
  delivery: 'stored',
  recalled: false,
  values: {},
  ...given,
});

const numbers = (log: { messages: readonly Message[] }) => log.messages.map(one => one.number);

describe('the message log', () => {
  it('takes messages in order whatever order they come in', () => {
    const { log, holeAfter } = merge(emptyLog(), [message(2), message(1), message(3)]);
    expect(numbers(log)).toEqual([1, 2, 3]);
    expect(holeAfter).toBeUndefined();
  });

  it('shows nothing beyond a hole and says where it begins', () => {
    const start = merge(emptyLog(), [message(1)]).log;
    const { log, holeAfter } = merge(start, [message(2), message(4)]);
    expect(numbers(log)).toEqual([1, 2]);
    expect(holeAfter).toBe(2);
  });

  it('replaces a known number instead of doubling it', () => {
    const start = merge(emptyLog(), [message(1), message(2)]).log;
    const { log } = merge(start, [message(1, { delivery: 'read' })]);
    expect(numbers(log)).toEqual([1, 2]);
    expect(log.messages[0]!.delivery).toBe('read');
  });

  it('stays the same object when nothing is new', () => {
    const start = merge(emptyLog(5), [message(6)]).log;
    expect(merge(start, [message(4), message(5)]).log).toBe(start);
  });

  it('keeps its numbers without a gap under any delivery', () => {
    const all = Array.from({ length: 40 }, (_, index) => message(index + 1));
    for (let seed = 1; seed <= 200; seed++) {
      let log = emptyLog();
      let state = seed;
      const random = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
      for (let step = 0; step < 60; step++) {
        const from = random(40);
        const merged = merge(log, all.slice(from, from + 1 + random(5)));
        log = merged.log;
        if (merged.holeAfter !== undefined) log = merge(log, all.slice(merged.holeAfter, from)).log;
        expect(numbers(log)).toEqual(all.slice(0, lastNumber(log)).map(one => one.number));
      }
    }
  });

  it('puts an older page on top only where it touches', () => {
    const log = merge(emptyLog(10), [message(11)]).log;
    expect(numbers(prepend(log, [message(9), message(10)]))).toEqual([9, 10, 11]);
    expect(prepend(log, [message(8), message(9)])).toBe(log);
    expect(prepend(log, [])).toBe(log);
  });

  it('resumes before its first own message that is not read', () => {
    const read = { delivery: 'read' as const };
    const { log } = merge(emptyLog(), [message(1, read), message(2), message(3, read), message(4)]);
    expect(resumeAfter(log, () => true)).toBe(1);
    expect(resumeAfter(log, () => false)).toBe(4);
  });
});

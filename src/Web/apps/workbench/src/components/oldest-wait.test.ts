import { queues } from '@testing/centre/people';
import { describe, expect, it } from 'vitest';
import { mostOverdue, oldestWait } from './oldest-wait';

const now = Date.parse('2026-03-02T10:00:00Z');
const ago = (seconds: number) => new Date(now - seconds * 1_000).toISOString();
const queue = (oldestByMedium: Record<string, string>) => ({ ...queues()[0]!, oldestByMedium });

describe('the oldest wait of a queue', () => {
  it('is judged by the target of its own medium', () => {
    const mails = queue({ email: ago(3_600) });
    expect(oldestWait(mails, now)).toEqual({ since: ago(3_600), target: 14_400 });
    expect(mostOverdue(mails, now)).toBe(3_600 - 14_400);
  });

  it('is that of the customer who is worst off, though another has waited longer', () => {
    const both = queue({ email: ago(3_600), chat: ago(90) });
    expect(oldestWait(both, now)).toEqual({ since: ago(90), target: 60 });
    expect(mostOverdue(both, now)).toBe(30);
  });

  it('is none where nobody waits', () => {
    expect(oldestWait(queue({}), now)).toBeUndefined();
    expect(mostOverdue(queue({}), now)).toBe(-Infinity);
  });
});

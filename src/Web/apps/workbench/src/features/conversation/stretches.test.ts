import type { Message } from '@shared/protocol/message';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from './stretches';

const said = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ number: from + index }) as Message);

describe('the stretches of a conversation', () => {
  it('hold every message once and in order, each knowing what stands before it', () => {
    const messages = said(1, 230);
    const stretches = stretchesOf(messages);
    expect(stretches.flatMap(stretch => stretch.messages)).toEqual(messages);
    expect(stretches.slice(1).map(stretch => stretch.previous!.number)).toEqual([49, 99, 149, 199]);
    expect(stretches[0]!.previous).toBeUndefined();
  });

  it('are cut at the same numbers whatever comes before or after', () => {
    const cuts = (from: number, to: number) => stretchesOf(said(from, to)).map(stretch => stretch.messages[0]!.number);
    expect(cuts(120, 180)).toEqual([120, 150]);
    expect(cuts(70, 180)).toEqual([70, 100, 150]);
    expect(cuts(70, 210)).toEqual([70, 100, 150, 200]);
  });

  it('leave out numbers that the reader may not see', () => {
    const [first, second] = stretchesOf([...said(10, 12), ...said(140, 141)]);
    expect([first!.messages.length, second!.messages.length]).toEqual([3, 2]);
  });
});

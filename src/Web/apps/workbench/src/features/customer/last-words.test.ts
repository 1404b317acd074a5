import type { Message } from '@shared/protocol/message';
import { describe, expect, it } from 'vitest';
import { withLastOf } from './last-words';

const said = (...lines: string[]) =>
  lines.map(line => ({ conversationId: line[0], number: Number(line.slice(1)) }) as Message);

describe('a timeline beside the conversation that goes on', () => {
  it.each([
    [
      ['a3', 'a2', 'a1', 'b2', 'b1'],
      ['a3', 'b2', 'b1'],
    ],
    [['a2', 'a1'], ['a2']],
    [
      ['b2', 'b1'],
      ['b2', 'b1'],
    ],
    [
      ['b2', 'a1', 'b1'],
      ['b2', 'a1', 'b1'],
    ],
    [[], []],
  ])('of %j shows %j', (all, shown) => expect(withLastOf(said(...all), 'a')).toEqual(said(...shown)));
});

import { ApiError } from '@shared/live/request';
import type { DraftView, KeptDraft, WrittenDraft } from '@shared/protocol/draft';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftKeeper } from './draft-keeper';

const noon = Date.parse('2026-03-02T12:00:00Z');
const at = (second: number) => new Date(noon + second * 1_000).toISOString();
const written = (text: string, second: number): WrittenDraft => ({ text, note: false, writtenAt: at(second) });

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: noon });
});
afterEach(() => vi.useRealTimers());

/** A device, and what the server answers it. */
function device() {
  const kept: (WrittenDraft & { basedOn: string | null })[] = [];
  const server = {
    view: {} as DraftView,
    answer: { kept: true, etag: 'e1' } as KeptDraft | Error,
  };
  const keeper = new DraftKeeper(
    localStorage,
    'draft',
    {
      find: () => Promise.resolve(server.view),
      keep: (draft, basedOn) => {
        kept.push({ ...draft, basedOn });
        return server.answer instanceof Error ? Promise.reject(server.answer) : Promise.resolve(server.answer);
      },
    },
    () => Date.now(),
  );
  const type = (text: string) => keeper.change({ text, note: false });
  return { keeper, kept, server, type, text: () => keeper.state().draft.text, other: () => keeper.state().other?.text };
}

describe('a draft', () => {
  it('goes to the server half a second after the last key, and goes on with what it got', async () => {
    const { kept, type } = device();
    type('h');
    await vi.advanceTimersByTimeAsync(400);
    type('hi');
    await vi.advanceTimersByTimeAsync(499);
    expect(kept).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    type('hi there');
    await vi.advanceTimersByTimeAsync(500);
    expect(kept.map(one => [one.text, one.basedOn])).toEqual([
      ['hi', null],
      ['hi there', 'e1'],
    ]);
  });

  it('that was sent before it was kept costs no call, and one that was kept is removed at once', async () => {
    const { kept, type } = device();
    type('quick');
    type('');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(kept).toEqual([]);
    type('slow');
    await vi.advanceTimersByTimeAsync(500);
    type('');
    await vi.advanceTimersByTimeAsync(0);
    expect(kept.at(-1)).toMatchObject({ text: '', basedOn: 'e1' });
  });

  it('of another device comes in where nothing here is lost, and goes when it was sent there', async () => {
    const { keeper, server, text } = device();
    server.view = { draft: written('from elsewhere', 0), etag: 'e7' };
    await keeper.look();
    expect(text()).toBe('from elsewhere');
    server.view = {};
    await keeper.look();
    expect(text()).toBe('');
  });

  it.each([
    ['the newer one stands in the field and the older one is offered', 5, 'elsewhere', 'here'],
    ['the other one is offered where this one is newer', -5, 'here', 'elsewhere'],
  ])('written at two devices: %s', async (_, second, field, offered) => {
    const { keeper, server, type, text, other } = device();
    type('here');
    server.view = { draft: written('elsewhere', second), etag: 'e7' };
    await keeper.look();
    expect([text(), other()]).toEqual([field, offered]);
    keeper.takeOther();
    expect([text(), other()]).toEqual([offered, field]);
    keeper.dismissOther();
    expect(other()).toBeUndefined();
  });

  it('learns by its answer that another device went on, and never overwrites what is typed meanwhile', async () => {
    const { keeper, server, type, text, other } = device();
    type('older');
    server.answer = { kept: false, etag: 'e8', other: written('newer', 9) };
    await keeper.flush();
    expect([text(), other()]).toEqual(['newer', 'older']);
    type('again');
    const flushed = keeper.flush();
    type('again and more');
    await flushed;
    expect([text(), other()]).toEqual(['again and more', 'newer']);
  });

  it('outlives the page before the server has it, and the server that is away', async () => {
    const first = device();
    first.server.answer = new Error('away');
    first.type('unsaved');
    await vi.advanceTimersByTimeAsync(500);
    first.keeper.stop();
    const second = device();
    expect(second.text()).toBe('unsaved');
    await second.keeper.look();
    await vi.advanceTimersByTimeAsync(500);
    expect(second.kept.map(one => one.text)).toEqual(['unsaved']);
  });

  it('that the server refuses is not sent again until it changes', async () => {
    const { kept, server, type } = device();
    server.answer = new ApiError(413, {});
    type('too long');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(kept).toHaveLength(1);
  });
});

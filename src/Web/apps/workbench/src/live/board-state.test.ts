import type { BoardGroup, BoardSlice } from '@shared/protocol/board';
import { describe, expect, it } from 'vitest';
import { applyBoard } from './board-state';

const group = (id: string, inLine: number): BoardGroup => ({ id, inLine, measures: {} });

const slice = (number: number, after: number | null, teams: BoardGroup[], epoch = 1): BoardSlice => ({
  position: { epoch, number },
  after,
  day: '2026-11-23',
  timeZone: 'UTC',
  queues: [],
  agents: [],
  channels: [],
  teams,
});

const whole = applyBoard(undefined, slice(3, null, [group('red', 1), group('blue', 2)])).board;

describe('the board of slices', () => {
  it('puts each line in the place of the one with its id, and keeps the others as they are', () => {
    const { board, hole } = applyBoard(whole, slice(4, 3, [group('blue', 5), group('green', 0)]));
    expect(hole).toBe(false);
    expect(board!.teams).toEqual([group('red', 1), group('blue', 5), group('green', 0)]);
    expect(board!.teams[0]).toBe(whole!.teams[0]);
    expect(board!.total).toBe(whole!.total);
  });

  it('asks for what is missing, of a gap and of another epoch', () => {
    expect(applyBoard(whole, slice(6, 5, [group('red', 9)]))).toEqual({ board: whole, hole: true });
    expect(applyBoard(whole, slice(4, 3, [], 2))).toEqual({ board: whole, hole: true });
    expect(applyBoard(undefined, slice(4, 3, [])).hole).toBe(true);
  });

  it('lets what it knows already pass, and begins anew with a whole one', () => {
    expect(applyBoard(whole, slice(3, 2, [group('red', 9)]))).toEqual({ board: whole, hole: false });
    expect(applyBoard(whole, slice(1, null, [group('red', 7)], 2)).board!.teams).toEqual([group('red', 7)]);
  });

  it('takes a longer slice than it needs', () => {
    expect(applyBoard(whole, slice(5, 1, [group('red', 8)])).board!.teams[0]).toEqual(group('red', 8));
  });
});

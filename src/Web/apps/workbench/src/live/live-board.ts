import type { LiveConnection } from '@shared/live/live-connection';
import type { BoardSlice } from '@shared/protocol/board';
import type { QueryClient } from '@tanstack/react-query';
import { applyBoard, type Board } from './board-state';

const key = ['board'];

/** The board in the query cache, pushed for as long as somebody looks. */
export class LiveBoard {
  private lookers = 0;
  private catching: Promise<void> | null = null;

  constructor(
    private readonly queries: QueryClient,
    private readonly connection: LiveConnection,
  ) {}

  /** Reads it, or what is new of it, and has its pushes from then on. */
  async open(): Promise<Board> {
    await this.catchUp();
    return this.read()!;
  }

  watch = () => {
    this.lookers++;
    return () => {
      if (--this.lookers === 0) this.connection.tell('LeaveBoard');
    };
  };

  /** The connection is there, or back. Who may not see the board hears of it where it would be shown. */
  async resume() {
    if (this.lookers === 0) return;
    await this.catchUp().catch((error: unknown) => {
      if (this.read()) throw error;
      void this.queries.invalidateQueries({ queryKey: key });
    });
  }

  /** A push that overtakes the answer of `LookAtBoard` finds its place after it. */
  async push(slice: BoardSlice) {
    await this.catching;
    if (this.lookers > 0 && this.apply(slice)) await this.catchUp();
  }

  private read = () => this.queries.getQueryData<Board>(key);

  private catchUp(): Promise<void> {
    this.catching ??= this.ask().finally(() => (this.catching = null));
    return this.catching;
  }

  private async ask() {
    const since = this.read()?.position ?? null;
    this.apply(await this.connection.invoke<BoardSlice>('LookAtBoard', { since }));
    // Whoever asked may have gone before the answer came.
    if (this.lookers === 0) this.connection.tell('LeaveBoard');
  }

  private apply(slice: BoardSlice): boolean {
    const { board, hole } = applyBoard(this.read(), slice);
    if (board) this.queries.setQueryData(key, board);
    return hole;
  }
}

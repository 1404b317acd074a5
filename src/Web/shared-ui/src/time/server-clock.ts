/**
 * How far this machine's clock is off the server's. Each answer's `Date` (whole seconds) bounds the difference from
 * both sides; the bounds of all answers together narrow it down.
 */
export class ServerClock {
  private low = -Infinity;
  private high = Infinity;

  observe(date: string | null, sentAt: number, receivedAt: number) {
    const server = Date.parse(date ?? '');
    if (Number.isNaN(server)) return;
    const low = server - receivedAt;
    const high = server + 1_000 - sentAt;
    const contradicts = low > this.high || high < this.low;
    this.low = contradicts ? low : Math.max(this.low, low);
    this.high = contradicts ? high : Math.min(this.high, high);
  }

  /** Milliseconds to add to this machine's time; 0 while it may well be right. */
  offset(): number {
    if (this.low <= 0 && this.high >= 0) return 0;
    return Math.round((this.low + this.high) / 2);
  }

  now(): number {
    return Date.now() + this.offset();
  }
}

export const serverClock = new ServerClock();

/** So often it is told, in milliseconds. */
const every = 10_000;

/**
 * How long a conversation is in front of the person: on screen, in a page that has the focus. Told every ten seconds, and
 * before it leaves the person in whatever way.
 */
export class Attention {
  private conversationId: string | null = null;
  private since: number | null = null;

  constructor(private readonly tell: (conversationId: string, seconds: number) => void) {}

  /** From now on; the answer ends it. */
  watch(conversationId: string): () => void {
    this.flush();
    this.conversationId = conversationId;
    this.look();
    const events = [
      [window, 'focus'],
      [window, 'blur'],
      [document, 'visibilitychange'],
    ] as const;
    for (const [target, event] of events) target.addEventListener(event, this.look);
    const timer = setInterval(this.flush, every);
    return () => {
      clearInterval(timer);
      for (const [target, event] of events) target.removeEventListener(event, this.look);
      if (this.conversationId !== conversationId) return;
      this.flush();
      [this.conversationId, this.since] = [null, null];
    };
  }

  /** What has not been told yet. */
  readonly flush = () => {
    if (this.conversationId === null || this.since === null) return;
    const now = performance.now();
    const seconds = (now - this.since) / 1000;
    this.since = now;
    if (seconds > 0) this.tell(this.conversationId, seconds);
  };

  private readonly look = () => {
    this.flush();
    this.since = document.visibilityState === 'visible' && document.hasFocus() ? performance.now() : null;
  };
}

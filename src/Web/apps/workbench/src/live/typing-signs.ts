import type { Author } from '@shared/protocol/message';

const shownFor = 4_000;

/** Who is typing where. A sign fades by itself. */
export class TypingSigns {
  private signs: ReadonlyMap<string, Author> = new Map();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly listeners = new Set<() => void>();

  readonly snapshot = () => this.signs;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  show(conversationId: string, author: Author) {
    clearTimeout(this.timers.get(conversationId));
    this.timers.set(
      conversationId,
      setTimeout(() => this.hide(conversationId), shownFor),
    );
    this.set(new Map(this.signs).set(conversationId, author));
  }

  /** Whoever has just said something types no more. */
  said(conversationId: string, author: Author) {
    const sign = this.signs.get(conversationId);
    if (sign?.kind === author.kind && (author.kind === 'customer' || sign.id === author.id)) this.hide(conversationId);
  }

  private hide(conversationId: string) {
    if (!this.signs.has(conversationId)) return;
    const signs = new Map(this.signs);
    signs.delete(conversationId);
    this.set(signs);
  }

  private set(signs: ReadonlyMap<string, Author>) {
    this.signs = signs;
    this.listeners.forEach(listener => listener());
  }
}

import { newId } from '@shared/ids/new-id';
type Word =
  | { say: 'ask'; from: string }
  | { say: 'lend'; by: string }
  | { say: 'gone'; by: string }
  | { say: 'ring'; to: string; id: string; urgent: boolean }
  | { say: 'hush'; to: string; id: string };

interface Own {
  /** This tab may sound. */
  isOpen: () => boolean;
  /** Sounds here; gives a way to stop. */
  ring: (urgent: boolean) => () => void;
}

/**
 * Tabs of one browser lend each other their sound: one that nobody has touched yet rings through one that was, such as the page
 * whose click opened it. Only the one that answered rings, so that nothing rings twice.
 */
export class LentSound {
  private readonly me = newId();
  private readonly rings = new Map<string, () => void>();
  private lender: string | null = null;

  constructor(
    private readonly channel: BroadcastChannel,
    private readonly own: Own,
  ) {
    channel.onmessage = (event: MessageEvent<Word>) => this.hear(event.data);
    this.ask();
  }

  /** Another tab rings for this one. */
  isLent = () => this.lender !== null;

  /** This tab may sound from now on, for others too. */
  offer() {
    this.tell({ say: 'lend', by: this.me });
  }

  /** This tab goes: who rang through it looks for another. */
  leave() {
    this.tell({ say: 'gone', by: this.me });
  }

  ring(urgent: boolean): () => void {
    if (this.lender === null) return () => undefined;
    const [to, id] = [this.lender, newId()];
    this.tell({ say: 'ring', to, id, urgent });
    return () => this.tell({ say: 'hush', to, id });
  }

  private ask() {
    this.lender = null;
    this.tell({ say: 'ask', from: this.me });
  }

  private hear(word: Word) {
    if (word.say === 'ask' && this.own.isOpen()) this.offer();
    if (word.say === 'lend') this.lender ??= word.by;
    if (word.say === 'gone' && word.by === this.lender) this.ask();
    if (word.say === 'ring' && word.to === this.me) this.rings.set(word.id, this.own.ring(word.urgent));
    if (word.say === 'hush' && word.to === this.me) this.hush(word.id);
  }

  private hush(id: string) {
    this.rings.get(id)?.();
    this.rings.delete(id);
  }

  private tell(word: Word) {
    this.channel.postMessage(word);
  }
}

import { newId } from '@shared/ids/new-id';
import { OfflineError } from '../live/offline-error';
import type { AttachmentRef, Message } from '../protocol/message';
import type { Refusal } from '../protocol/result';

export interface OutgoingMessage {
  clientId: string;
  /** Missing for a customer, who has one conversation only. */
  conversationId?: string;
  text: string;
  note: boolean;
  attachments: AttachmentRef[];
  /** Agents whom a note names. */
  mentions?: string[];
  /** Number of the message that it answers. */
  replyTo?: number;
  at: string;
  state: 'waiting' | 'sending' | 'stored' | 'failed';
  refusal?: Refusal;
}

export type Draft = Pick<OutgoingMessage, 'text' | 'note' | 'attachments' | 'mentions' | 'replyTo'> & {
  conversationId?: string;
};

const isStored = (item: OutgoingMessage) => item.state === 'stored';

/** Sends one message; null = the server has stored it. */
export type Transmit = (message: OutgoingMessage) => Promise<Refusal | null>;

const serverTroublePause = 3_000;

/**
 * What the person has sent and the server has not yet given back as a numbered message. It survives a reload, keeps its
 * order, and is sent again once per connection with the same client id.
 */
export class Outbox {
  private items: readonly OutgoingMessage[];
  private readonly listeners = new Set<() => void>();
  private flushing = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly storage: Storage,
    private readonly scope: string,
    private readonly transmit: Transmit,
  ) {
    this.items = this.load();
  }

  readonly snapshot = () => this.items;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  send(draft: Draft): OutgoingMessage {
    const at = new Date().toISOString();
    const item: OutgoingMessage = { ...draft, clientId: newId(), at, state: 'waiting' };
    this.set([...this.items, item]);
    void this.flush();
    return item;
  }

  retry(clientId: string) {
    this.update(clientId, { state: 'waiting' });
    void this.flush();
  }

  discard(clientId: string) {
    this.set(this.items.filter(item => item.clientId !== clientId));
  }

  /** These messages are on screen with their numbers: what they answer is done. */
  seen(messages: readonly Message[]) {
    const arrived = new Set(messages.map(message => message.clientId));
    if (this.items.some(item => arrived.has(item.clientId)))
      this.set(this.items.filter(item => !arrived.has(item.clientId)));
  }

  /** Sends what waits, in order, each once. Called when something is added and when the connection is back. */
  async flush(): Promise<void> {
    if (this.flushing) return;
    this.flushing = true;
    clearTimeout(this.timer);
    try {
      for (let next = this.next(); next; next = this.next()) await this.sendOne(next);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.set(this.items.map(item => (item.state === 'sending' ? { ...item, state: 'waiting' } : item)));
      if (!(error instanceof OfflineError)) this.timer = setTimeout(() => void this.flush(), serverTroublePause);
    } finally {
      this.flushing = false;
    }
  }

  private next = () => this.items.find(item => item.state === 'waiting');

  private async sendOne(item: OutgoingMessage) {
    this.update(item.clientId, { state: 'sending' });
    const refusal = await this.transmit(item);
    this.update(item.clientId, refusal ? { state: 'failed', refusal } : { state: 'stored' });
  }

  private update(clientId: string, change: Partial<OutgoingMessage>) {
    this.set(this.items.map(item => (item.clientId === clientId ? { ...item, ...change } : item)));
  }

  private set(items: readonly OutgoingMessage[]) {
    const gone = this.items.filter(old => !items.some(item => item.clientId === old.clientId));
    gone.forEach(item => this.storage.removeItem(this.key(item.clientId)));
    items
      .filter(item => !this.items.includes(item))
      .forEach(item => this.storage.setItem(this.key(item.clientId), JSON.stringify(item)));
    this.items = items;
    this.listeners.forEach(listener => listener());
  }

  /** One entry per message, so that two tabs of one person never overwrite each other. */
  private key = (clientId: string) => `oc:outbox:${this.scope}:${clientId}`;

  private load(): OutgoingMessage[] {
    const kept = Object.keys(this.storage)
      .filter(key => key.startsWith(this.key('')))
      .map(key => JSON.parse(this.storage.getItem(key)!) as OutgoingMessage);
    // What the server has stored it tells by itself.
    kept.filter(isStored).forEach(item => this.storage.removeItem(this.key(item.clientId)));
    return kept
      .filter(item => !isStored(item))
      .map(item => (item.state === 'sending' ? { ...item, state: 'waiting' as const } : item))
      .sort((a, b) => a.at.localeCompare(b.at));
  }
}

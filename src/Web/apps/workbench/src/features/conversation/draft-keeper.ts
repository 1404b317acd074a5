import { ApiError } from '@shared/live/request';
import type { DraftView, KeptDraft, WrittenDraft } from '@shared/protocol/draft';

export interface ComposerDraft {
  text: string;
  note: boolean;
}

/** Where the draft of one conversation is kept for all devices. */
export interface DraftStore {
  find: () => Promise<DraftView>;
  keep: (draft: WrittenDraft, basedOn: string | null, leaving: boolean) => Promise<KeptDraft>;
}

interface Copy extends WrittenDraft {
  /** Of the stored one that it goes on with. */
  etag: string | null;
  /** The server has it as it stands here. */
  stored: boolean;
}

export interface DraftState {
  draft: ComposerDraft;
  /** Written at another device, and not what stands in the field. */
  other: WrittenDraft | null;
}

const pauseAfterKey = 500;
const pauseAfterTrouble = 5_000;

const same = (one: ComposerDraft, other: ComposerDraft) => one.text === other.text && one.note === other.note;

/**
 * What is being written in one conversation. Every key is kept on this machine at once and at the server half a second after the
 * last one. What another device wrote comes in where nothing here would be lost; otherwise the newer one stands in the field and the
 * other one is offered.
 */
export class DraftKeeper {
  private copy: Copy;
  private current: DraftState;
  private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly storage: Storage,
    private readonly key: string,
    private readonly store: DraftStore,
    private readonly now: () => number,
  ) {
    const blank: Copy = { text: '', note: false, writtenAt: this.instant(), etag: null, stored: true };
    this.copy = { ...blank, ...(JSON.parse(storage.getItem(key) ?? '{}') as Partial<Copy>) };
    this.current = { draft: { text: this.copy.text, note: this.copy.note }, other: null };
  }

  readonly state = () => this.current;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly change = (draft: ComposerDraft) => {
    const stored = this.copy.stored && same(this.copy, draft);
    this.put({ ...this.copy, text: draft.text, note: draft.note, writtenAt: this.instant(), stored });
    if (!stored) this.later(draft.text ? pauseAfterKey : 0);
  };

  /** What the server has not got yet goes now. */
  readonly flush = async (leaving = false): Promise<void> => {
    clearTimeout(this.timer);
    if (this.busy || this.copy.stored) return;
    if (!this.copy.text && this.copy.etag === null) return this.put({ ...this.copy, stored: true });
    const { text, note, writtenAt, etag } = this.copy;
    const sent = { text, note, writtenAt };
    await this.ask(async () => this.answered(sent, await this.store.keep(sent, etag, leaving)));
  };

  /** Looks whether another device has gone on. */
  readonly look = () => this.ask(async () => this.found(await this.store.find()));

  /** The offered one takes the place of what stands here, which is offered in its turn. */
  readonly takeOther = () => {
    const { draft, other } = this.current;
    if (!other) return;
    const mine = draft.text ? { text: draft.text, note: draft.note, writtenAt: this.copy.writtenAt } : null;
    this.change(other);
    this.offer(mine);
  };

  readonly dismissOther = () => this.offer(null);

  readonly stop = () => {
    void this.flush(true);
    clearTimeout(this.timer);
  };

  private async ask(question: () => Promise<void>) {
    if (this.busy) return;
    this.busy = true;
    try {
      await question();
      if (!this.copy.stored) this.later(pauseAfterKey);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // What the server does not take as it is waits for the next key.
      const refused = error instanceof ApiError && error.status < 500;
      if (!refused && !this.copy.stored) this.later(pauseAfterTrouble);
    } finally {
      this.busy = false;
    }
  }

  private answered(sent: WrittenDraft, { kept, etag = null, other }: KeptDraft) {
    const untouched = same(this.copy, sent);
    if (other && !kept && untouched && sent.text) {
      this.put({ ...other, etag, stored: true });
      return this.offer(sent);
    }
    this.put({ ...this.copy, etag, stored: untouched });
    if (other) this.offer(other);
  }

  private found({ draft, etag = null }: DraftView) {
    if (etag === this.copy.etag) return;
    const { text, note, writtenAt, stored } = this.copy;
    if (!draft) return this.put({ ...this.copy, ...(stored ? { text: '' } : {}), etag: null });
    if (stored || same(this.copy, draft)) return this.put({ ...draft, etag, stored: true });
    if (Date.parse(draft.writtenAt) > Date.parse(writtenAt)) {
      this.put({ ...draft, etag, stored: true });
      return this.offer(text ? { text, note, writtenAt } : null);
    }
    this.put({ ...this.copy, etag });
    this.offer(draft);
  }

  private later(pause: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  private put(copy: Copy) {
    this.copy = copy;
    if (copy.text || copy.etag !== null) this.storage.setItem(this.key, JSON.stringify(copy));
    else this.storage.removeItem(this.key);
    if (!same(copy, this.current.draft)) this.become({ ...this.current, draft: { text: copy.text, note: copy.note } });
  }

  private offer(other: WrittenDraft | null) {
    if (other !== this.current.other) this.become({ ...this.current, other });
  }

  private become(state: DraftState) {
    this.current = state;
    this.listeners.forEach(listener => listener());
  }

  private instant = () => new Date(this.now()).toISOString();
}

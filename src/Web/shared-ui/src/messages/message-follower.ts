import { ignoreOffline } from '../live/offline-error';
import type { Message } from '../protocol/message';
import { emptyLog, merge, resumeAfter, type MessageBatch, type MessageLog } from './message-log';

export interface Fetched extends MessageBatch {
  /** Number of the conversation's last message: above `upTo` there is more to ask for. */
  lastMessage: number;
}

interface Options {
  read: () => MessageLog | undefined;
  write: (log: MessageLog) => void;
  /** Asks the server for what follows a number; null = the newest. */
  fetch: (after: number | null) => Promise<Fetched>;
  mine: (message: Message) => boolean;
}

/**
 * Follows one conversation by numbers: takes pushed batches, notices a hole and asks for what is missing. Pushes that
 * arrive while it asks are covered by asking again.
 */
export class MessageFollower {
  private running: Promise<void> | null = null;
  private pushedUpTo = 0;

  constructor(private readonly options: Options) {}

  /** Another conversation begins: its numbers say nothing about the old one's. */
  forget() {
    this.pushedUpTo = 0;
  }

  /** A batch was pushed. */
  async push(batch: MessageBatch): Promise<void> {
    this.pushedUpTo = Math.max(this.pushedUpTo, batch.upTo);
    const log = this.options.read();
    if (!log) return;
    const merged = merge(log, batch);
    if (merged.hole) await this.catchUp().catch(ignoreOffline);
    else this.options.write(merged.log);
  }

  /** First time or after a break: also asks again for messages whose marks may have changed. */
  async resume(): Promise<void> {
    const log = this.options.read();
    await this.take(log ? resumeAfter(log, this.options.mine) : null);
    await this.catchUp();
  }

  /** Asks until nothing is missing; several callers share one run. */
  catchUp(): Promise<void> {
    this.running ??= this.fill().finally(() => (this.running = null));
    return this.running;
  }

  private async fill() {
    for (let log = this.options.read() ?? emptyLog; log.upTo < this.pushedUpTo;) {
      await this.take(log.upTo);
      const next = this.options.read() ?? emptyLog;
      if (next.upTo === log.upTo) return;
      log = next;
    }
  }

  private async take(after: number | null) {
    const { lastMessage, ...batch } = await this.options.fetch(after);
    this.pushedUpTo = Math.max(this.pushedUpTo, lastMessage);
    const log = this.options.read();
    this.options.write(log ? merge(log, batch).log : batch);
  }
}

/** The answer to a question for what follows `after`; null was a question for the newest. */
export function batchAfter(
  after: number | null,
  { messages, upTo }: { messages: Message[]; upTo: number },
): MessageBatch {
  return { after: after ?? (messages[0]?.number ?? upTo + 1) - 1, upTo, messages };
}

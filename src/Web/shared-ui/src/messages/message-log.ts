import type { Message } from '../protocol/message';

/**
 * What a reader has of one conversation: everything that this reader may see of the numbers above `after` up to `upTo`,
 * ascending, nothing twice.
 */
export interface MessageLog {
  after: number;
  upTo: number;
  messages: readonly Message[];
}

/** As the server sends it: all that there is above `after` up to `upTo`. */
export type MessageBatch = MessageLog;

export interface Merged {
  log: MessageLog;
  /** Something between the log and the batch is missing; nothing of the batch was taken. */
  hole: boolean;
}

export const emptyAt = (number: number): MessageLog => ({ after: number, upTo: number, messages: [] });

export const emptyLog = emptyAt(0);

/** Behind what was taken back comes a line that names its number: whoever has the words drops them. */
function withoutRecalled(messages: readonly Message[], fresh: readonly Message[]): readonly Message[] {
  const gone = new Set(fresh.filter(line => line.event === 'recalled').map(line => Number(line.values['number'])));
  if (gone.size === 0) return messages;
  return messages.map(message =>
    gone.has(message.number) ? { ...message, recalled: true, text: '', attachments: [], replyTo: null } : message,
  );
}

/** A known number replaces what is there: its delivery or recall has changed. */
export function merge(log: MessageLog, batch: MessageBatch): Merged {
  if (batch.after > log.upTo) return { log, hole: true };
  const incoming = new Map(batch.messages.map(message => [message.number, message]));
  const amended = log.messages.map(message => incoming.get(message.number) ?? message);
  const fresh = batch.messages.filter(message => message.number > log.upTo).sort((a, b) => a.number - b.number);
  return {
    log: { ...log, upTo: Math.max(log.upTo, batch.upTo), messages: withoutRecalled([...amended, ...fresh], fresh) },
    hole: false,
  };
}

/** Puts the page that ends below the log on top of it; an empty page means that there is nothing older. */
export function prepend(log: MessageLog, page: readonly Message[]): MessageLog {
  const older = page.filter(message => message.number <= log.after).sort((a, b) => a.number - b.number);
  return { ...log, after: older.length > 0 ? older[0]!.number - 1 : 0, messages: [...older, ...log.messages] };
}

/** Where to resume so that later marks of own messages (delivered, read) are not missed either. */
export function resumeAfter(log: MessageLog, mine: (message: Message) => boolean): number {
  const unsettled = log.messages.find(m => mine(m) && m.delivery !== 'read' && m.delivery !== 'failed');
  return unsettled ? unsettled.number - 1 : log.upTo;
}

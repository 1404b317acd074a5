import type { Message } from '../protocol/message';

/** Messages `after + 1 .. last` of one conversation: ascending, no gap, no duplicate. */
export interface MessageLog {
  after: number;
  messages: readonly Message[];
}

export interface Merged {
  log: MessageLog;
  /** Set when something between is missing: ask for what follows this number. */
  holeAfter?: number;
}

export const emptyLog = (after = 0): MessageLog => ({ after, messages: [] });

export const lastNumber = (log: MessageLog): number => log.messages.at(-1)?.number ?? log.after;

/** Adds what came in. A known number replaces what is there: its delivery or recall has changed. */
export function merge(log: MessageLog, incoming: readonly Message[]): Merged {
  const messages = [...log.messages];
  let last = lastNumber(log);
  let changed = false;
  for (const message of [...incoming].sort((a, b) => a.number - b.number)) {
    if (message.number <= log.after) continue;
    if (message.number > last + 1) return { log: changed ? { ...log, messages } : log, holeAfter: last };
    messages[message.number - log.after - 1] = message;
    last = Math.max(last, message.number);
    changed = true;
  }
  return { log: changed ? { ...log, messages } : log };
}

/** Puts an older page before the log; what does not touch it is ignored. */
export function prepend(log: MessageLog, older: readonly Message[]): MessageLog {
  const page = older.filter(message => message.number <= log.after).sort((a, b) => a.number - b.number);
  if (page.at(-1)?.number !== log.after) return log;
  return { after: page[0]!.number - 1, messages: [...page, ...log.messages] };
}

/** Where to resume so that later states of own messages (delivered, read) are not missed either. */
export function resumeAfter(log: MessageLog, mine: (message: Message) => boolean): number {
  const unsettled = log.messages.find(m => mine(m) && m.delivery !== 'read' && m.delivery !== 'failed');
  return Math.min(lastNumber(log), (unsettled?.number ?? Infinity) - 1);
}

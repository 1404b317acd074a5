import type { Message } from '@shared/protocol/message';

/** So many numbers make a stretch. */
const numbers = 50;

export interface Stretch {
  key: number;
  messages: readonly Message[];
  /** The message before its first. */
  previous: Message | undefined;
}

/** Cuts a conversation where its numbers say, so that what comes before or after leaves a stretch as it is. */
export function stretchesOf(messages: readonly Message[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0; from < messages.length;) {
    const key = Math.floor(messages[from]!.number / numbers);
    let to = from + 1;
    while (to < messages.length && Math.floor(messages[to]!.number / numbers) === key) to++;
    stretches.push({ key, messages: messages.slice(from, to), previous: messages[from - 1] });
    from = to;
  }
  return stretches;
}

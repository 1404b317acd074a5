import type { Message } from '../protocol/message';

const sameBreath = 3 * 60_000;

/** A message continues the one before when the same person wrote it shortly after, on the same channel. */
export function continues(previous: Message | undefined, message: Message): boolean {
  return (
    previous !== undefined &&
    message.kind !== 'system' &&
    previous.kind !== 'system' &&
    (previous.kind === 'note') === (message.kind === 'note') &&
    previous.author.kind === message.author.kind &&
    previous.author.id === message.author.id &&
    previous.author.name === message.author.name &&
    previous.channel === message.channel &&
    Date.parse(message.at) - Date.parse(previous.at) < sameBreath &&
    sameDay(previous.at, message.at)
  );
}

export const sameDay = (a: string, b: string) => new Date(a).toDateString() === new Date(b).toDateString();

import type { Message } from '@shared/protocol/message';
import type { WorkbenchLive } from '../workbench-live';

/** So long after it was stored what one wrote can be taken back, in milliseconds. */
export const recallWithin = 120_000;

const takingBack = ['webchat', 'app'];

/** Channels whose other end is ours take back; others keep what they were sent. */
export const takesBack = (channel: string) => takingBack.includes(channel);

export const recall = (live: WorkbenchLive, { conversationId, number }: Message) =>
  live.command<Message>('Recall', { conversationId, number });

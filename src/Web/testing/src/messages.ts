import type { Message } from '@shared/protocol/message';
import type { MessageBatch } from '@shared/messages/message-log';

export const message = (number: number, given: Partial<Message> = {}): Message => ({
  conversationId: 'c',
  number,
  at: '2026-01-01T00:00:00Z',
  author: { kind: 'agent' },
  channel: 'webchat',
  legId: 'l',
  kind: 'text',
  text: String(number),
  attachments: [],
  delivery: 'stored',
  recalled: false,
  values: {},
  ...given,
});

/** All numbers above `after` up to `upTo`. */
export const batch = (after: number, upTo: number): MessageBatch => ({
  after,
  upTo,
  messages: Array.from({ length: upTo - after }, (_, index) => message(after + index + 1)),
});

export type AuthorKind = 'customer' | 'agent' | 'bot' | 'system';

export type MessageKind = 'text' | 'image' | 'file' | 'audio' | 'video' | 'system' | 'note';

export type Delivery = 'stored' | 'sent' | 'delivered' | 'read' | 'failed';

export interface Author {
  kind: AuthorKind;
  id?: string | null;
  name?: string | null;
}

export interface AttachmentRef {
  id: string;
  fileName: string;
  mediaType: string;
  length: number;
}

export interface Message {
  conversationId: string;
  number: number;
  at: string;
  author: Author;
  channel: string;
  legId: string;
  kind: MessageKind;
  text: string;
  attachments: AttachmentRef[];
  clientId?: string | null;
  /** Number of the message that it answers. */
  replyTo?: number | null;
  delivery: Delivery;
  recalled: boolean;
  event?: string | null;
  values: Record<string, string>;
  /** Agents whom a note names. A server of the release before names none. */
  mentions?: string[];
}

/** Longest text of one message, in UTF-16 units. */
export const longestText = 10_000;

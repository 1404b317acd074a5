import type { Offer } from '@shared/protocol/agent';
import type { ConversationView } from '@shared/protocol/conversation';
import type { Message } from '@shared/protocol/message';

/** A conversation as the fake centre holds it. */
export interface Case {
  view: ConversationView;
  messages: Message[];
  fence: number;
  offer: Offer | null;
  offerTimer: ReturnType<typeof setTimeout> | undefined;
  wrapTimer: ReturnType<typeof setTimeout> | undefined;
  barred: Set<string>;
  /** Hub connections that look at it. */
  watchers: Set<(event: string, payload: object) => void>;
}

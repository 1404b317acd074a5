import type { AgentRow } from '@shared/protocol/agent';
import type { ConversationView } from '@shared/protocol/conversation';
import type { CustomerCard } from '@shared/protocol/customer';
import type { QueueRow } from '@shared/protocol/queue';
import type { FoundMessage } from '../../api/find';
import type { CommandId } from '../../components/commands/catalogue';

/** What the palette can find. */
export type Entry =
  | { kind: 'command'; id: CommandId; words: string }
  | { kind: 'conversation'; view: ConversationView }
  | { kind: 'customer'; card: CustomerCard }
  | { kind: 'message'; found: FoundMessage }
  | { kind: 'queue'; queue: QueueRow }
  | { kind: 'person'; agent: AgentRow };

export const keyOf = (entry: Entry): string => {
  switch (entry.kind) {
    case 'command':
      return entry.id;
    case 'conversation':
      return `conversation/${entry.view.id}`;
    case 'customer':
      return `customer/${entry.card.id}`;
    case 'message':
      return `message/${entry.found.message.conversationId}/${entry.found.message.number}`;
    case 'queue':
      return `queue/${entry.queue.id}`;
    case 'person':
      return `person/${entry.agent.id}`;
  }
};

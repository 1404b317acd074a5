import type { AlertRow } from '@shared/protocol/alert';
import type { AgentPart, AgentPresence, AgentRole, AgentRow, Mention } from '@shared/protocol/agent';
import type { CannedReplyRow } from '@shared/protocol/canned';
import type { ConversationView, Medium } from '@shared/protocol/conversation';
import type { CustomerCard } from '@shared/protocol/customer';
import type { WrittenDraft } from '@shared/protocol/draft';
import type { AttachmentRef, Author, Message } from '@shared/protocol/message';
import type { User } from '@shared/protocol/session';
import type { WrapUpForm } from '@shared/protocol/wrap-up-form';
import { AgentFeed } from './agent-feed';
import type { Case } from './case';
import { Configuration } from './configuration';
import { agents, queues, users } from './people';
import { Refused } from './refused';

const costs: Partial<Record<Medium, number>> = { voice: 100, video: 100, chat: 33, message: 20, email: 10 };

type NewMessage = Partial<Message> & Pick<Message, 'author'>;

/**
 * A contact centre in memory that speaks the protocol: what unit tests and the look-at-it server put behind the pages.
 * Its routing is the simplest that fits the protocol; it is not the product's.
 */
export class FakeCentre {
  readonly agents = new Map(agents().map(agent => [agent.id, agent]));
  readonly queues = new Map(queues().map(queue => [queue.id, queue]));
  readonly users = new Map(users.map(user => [user.userName, user]));
  readonly feeds = new Map<string, AgentFeed>();
  readonly customers = new Map<string, { card: CustomerCard; createdAt: string; phone?: string; email?: string }>();
  readonly cases = new Map<string, Case>();
  readonly sessions = new Map<string, User>();
  readonly visitors = new Map<string, string>();
  /** What stands behind masked texts, by conversation and number. */
  readonly words = new Map<string, string>();
  readonly files = new Map<string, { ref: AttachmentRef; bytes: Uint8Array }>();
  /** Canned replies by whose own they are. */
  readonly replies = new Map<string, Map<string, CannedReplyRow>>();
  /** Notes that name an agent. */
  readonly mentions = new Map<string, Mention[]>();
  /** Drafts by person and conversation, with the etag. */
  readonly drafts = new Map<string, { draft: WrittenDraft; etag: string }>();
  /** Chords that people have otherwise. */
  readonly chords = new Map<string, unknown>();
  readonly configuration = new Configuration();
  readonly forms: WrapUpForm[] = [];
  readonly alerts: AlertRow[] = [];
  demo = true;
  /** Everybody's. */
  password = 'secret';
  traffic = false;
  offerSeconds = 20;
  /** In which language agents are called in what is stored. */
  language: 'zh' | 'en' = 'zh';
  private counter = 0;

  constructor() {
    for (const id of this.agents.keys())
      this.feeds.set(
        id,
        new AgentFeed(() => ({
          presence: this.agent(id).presence,
          parts: this.parts(id),
          mentions: structuredClone(this.mentions.get(id) ?? []),
        })),
      );
  }

  id = (kind: string) => `${kind}-${++this.counter}`;

  agent(id: string): AgentRow {
    const found = this.agents.get(id);
    if (!found) throw new Refused('notFound', `agent ${id}`);
    return found;
  }

  case(id: string): Case {
    const found = this.cases.get(id);
    if (!found) throw new Refused('notFound', `conversation ${id}`);
    return found;
  }

  /** A conversation that no one has seen yet. */
  open(customerId: string, given: Partial<ConversationView> = {}): Case {
    const customer = this.customers.get(customerId)!.card;
    const channel = given.channel ?? 'webchat';
    const now = new Date().toISOString();
    const id = this.id('conversation');
    const leg = { id: `${id}-1`, entryPointId: 'web-zh', channel, address: customerId, startedAt: now };
    const view: ConversationView = {
      id,
      version: 1,
      customer,
      entryPointId: 'web-zh',
      channel,
      medium: 'chat',
      status: 'new',
      language: customer.language ?? 'zh-CN',
      startedAt: now,
      legs: [{ ...leg, medium: given.medium ?? 'chat', state: 'connected' }],
      lastMessage: 0,
      credit: 0,
      attributes: {},
      simulated: customer.simulated,
      relationKey: id,
      participants: [],
      ...given,
    };
    const empty = { messages: [], fence: 0, offer: null, offerTimer: undefined, wrapTimer: undefined };
    const opened: Case = { view, ...empty, barred: new Set(), watchers: new Set() };
    this.cases.set(id, opened);
    return opened;
  }

  /** Stores a message, gives it its number and tells everyone who looks. */
  append(at: Case, given: NewMessage): Message {
    const again = given.clientId && at.messages.find(message => message.clientId === given.clientId);
    if (again) return again;
    const message: Message = {
      conversationId: at.view.id,
      number: at.messages.length + 1,
      at: new Date().toISOString(),
      channel: at.view.channel,
      legId: at.view.legs.at(-1)!.id,
      kind: 'text',
      text: '',
      attachments: [],
      delivery: 'stored',
      recalled: false,
      values: {},
      ...given,
    };
    at.messages.push(message);
    this.pushMessages(at, [message]);
    const words = message.kind !== 'system' && message.kind !== 'note';
    this.change(at, {
      lastMessage: message.number,
      ...(message.kind === 'system' ? {} : { preview: message }),
      ...(words ? { unansweredSince: this.unanswered(at, message) } : {}),
    });
    return message;
  }

  private unanswered(at: Case, message: Message) {
    if (message.author.kind === 'customer') return at.view.unansweredSince ?? message.at;
    return message.author.kind === 'agent' ? null : (at.view.unansweredSince ?? null);
  }

  event(at: Case, event: string, values: Record<string, string> = {}) {
    this.append(at, { author: { kind: 'system' }, kind: 'system', event, values });
  }

  pushMessages(at: Case, messages: Message[]) {
    const upTo = messages.at(-1)!.number;
    const batch = { conversationId: at.view.id, after: messages[0]!.number - 1, upTo };
    const payload = { ...batch, messages: structuredClone(messages) };
    at.watchers.forEach(push => push('messages', payload));
  }

  /** A message's delivery or recall changed: it is pushed again with its number. */
  amend(at: Case, number: number, change: Partial<Message>) {
    const message = at.messages[number - 1]!;
    Object.assign(message, change);
    this.pushMessages(at, [message]);
  }

  /** The new version goes to those who look and into the feeds of the agents who have a part. */
  change(at: Case, change: Partial<ConversationView>, leaving: { agentId: string; why: string }[] = []) {
    const before = this.partners(at);
    at.view = { ...at.view, ...change, version: at.view.version + 1 };
    at.watchers.forEach(push => push('conversation', structuredClone(at.view)));
    for (const agentId of new Set([...before, ...this.partners(at), ...leaving.map(left => left.agentId)])) {
      const why = leaving.find(left => left.agentId === agentId)?.why;
      this.feeds.get(agentId)!.add({ type: 'part', part: structuredClone(this.part(at, agentId, why)) });
      this.refreshPresence(agentId);
    }
  }

  partners(at: Case): string[] {
    const helping = at.view.participants?.map(one => one.agentId) ?? [];
    return [at.offer?.agentId, at.view.ownerId, at.view.wrapUp?.agentId, ...helping].filter(
      id => typeof id === 'string',
    );
  }

  part(at: Case, agentId: string, why?: string): AgentPart {
    const role = this.role(at, agentId);
    const units = role === 'none' ? 0 : (costs[at.view.medium] ?? 0);
    return {
      conversation: at.view,
      role,
      units,
      ...(role === 'offered' ? { offer: at.offer } : {}),
      ...(why ? { why } : {}),
    };
  }

  private role(at: Case, agentId: string): AgentRole {
    if (at.offer?.agentId === agentId) return 'offered';
    if (at.view.wrapUp?.agentId === agentId) return 'wrapUp';
    if (at.view.participants?.some(one => one.agentId === agentId)) return 'participant';
    return at.view.ownerId === agentId && at.view.status !== 'closed' ? 'owner' : 'none';
  }

  parts(agentId: string): AgentPart[] {
    return [...this.cases.values()].map(at => this.part(at, agentId)).filter(part => part.role !== 'none');
  }

  setPresence(agentId: string, change: Partial<AgentPresence>) {
    const agent = this.agent(agentId);
    const moved = change.kind !== undefined && change.kind !== agent.presence.kind;
    agent.presence = {
      ...agent.presence,
      ...change,
      ...(moved || change.reason !== agent.presence.reason ? { since: new Date().toISOString() } : {}),
    };
    this.feeds.get(agentId)!.add({ type: 'presence', presence: structuredClone(agent.presence) });
  }

  private refreshPresence(agentId: string) {
    const agent = this.agent(agentId);
    const parts = this.parts(agentId);
    const held: Partial<Record<Medium, number>> = {};
    for (const { conversation } of parts) held[conversation.medium] = (held[conversation.medium] ?? 0) + 1;
    const usedUnits = parts.reduce((sum, part) => sum + part.units, 0);
    if (usedUnits === agent.presence.usedUnits) return;
    agent.presence = { ...agent.presence, held, usedUnits };
    this.feeds.get(agentId)!.add({ type: 'presence', presence: structuredClone(agent.presence) });
  }

  canTake(agent: AgentRow, medium: Medium): boolean {
    const { kind, held, maximum, usedUnits, units, pendingBreak } = agent.presence;
    const room = (held[medium] ?? 0) < (maximum[medium] ?? 0) && usedUnits + (costs[medium] ?? 100) <= units;
    const ringing = [...this.cases.values()].some(at => at.offer?.agentId === agent.id);
    return kind === 'available' && !pendingBreak && room && !ringing;
  }

  nameOf = (agentId: string) => this.agent(agentId).displayName[this.language];

  authorOf(agentId: string): Author {
    return { kind: 'agent', id: agentId, name: this.nameOf(agentId) };
  }
}

import type { ChatConversation } from '@shared/protocol/chat';
import type { ConversationView } from '@shared/protocol/conversation';
import type { AttachmentRef, Message } from '@shared/protocol/message';
import type { Case } from './case';
import type { FakeCentre } from './centre';
import { enqueue } from './moves';
import { rate } from './rating';
import type { Push } from './workbench-hub';

interface Argument {
  entryPointId: string;
  language: string;
  after: number | null;
  clientId: string;
  text: string;
  name?: string;
  attachments?: AttachmentRef[];
  upTo: number;
  conversationId: string;
  stars: number;
  comment?: string;
}

/** One connection of a customer's chat page. */
export class ChatHub {
  private left: (() => void) | undefined;
  private watcher: Push | undefined;

  constructor(
    private readonly centre: FakeCentre,
    private readonly customerId: string,
    private readonly push: Push,
  ) {}

  invoke(method: string, argument: Partial<Argument> = {}): unknown {
    const given = argument as Argument;
    const commands: Record<string, () => unknown> = {
      Join: () => this.join(given),
      Send: () => this.send(given),
      Typing: () => this.typing(),
      Read: () => this.read(given.upTo),
      Rate: () => rate(this.centre, this.centre.case(given.conversationId), given.stars, given.comment),
      Leave: () => this.leave(),
    };
    const command = commands[method];
    if (!command) throw new Error(`no method ${method}`);
    return command();
  }

  end() {
    this.left?.();
  }

  private latest = (): Case | undefined =>
    [...this.centre.cases.values()].filter(at => at.view.customer.id === this.customerId).at(-1);

  private current = (): Case | undefined => (this.latest()?.view.status === 'closed' ? undefined : this.latest());

  private join({ after, language }: Argument) {
    const at = this.current();
    if (at) this.watch(at);
    const welcome = language.startsWith('zh')
      ? '您好，这里是青禾优选客服。有任何订单、物流、退换货的问题，直接告诉我们就好。'
      : 'Hello, this is Greenleaf customer care. Tell us about your order, a delivery or a return.';
    return structuredClone({
      conversation: at ? this.view(at) : null,
      messages: (at?.messages ?? []).filter(message => message.number > (after ?? 0) && forCustomer(message)),
      upTo: at?.messages.length ?? 0,
      texts: { welcome },
    });
  }

  private watch(at: Case) {
    this.left?.();
    const watcher: Push = (event, payload) => {
      if (event === 'conversation') this.push('conversation', this.view(at));
      else if (event === 'messages') this.pushVisible(payload as { conversationId: string; messages: Message[] });
      else this.push(event, payload);
    };
    this.watcher = watcher;
    at.watchers.add(watcher);
    this.left = () => at.watchers.delete(watcher);
  }

  private pushVisible(payload: { conversationId: string; messages: Message[] }) {
    this.push('messages', { ...payload, messages: payload.messages.filter(forCustomer) });
  }

  private view({ view }: Case): ChatConversation {
    const ahead = [...this.centre.cases.values()].filter(
      other => other.view.status === 'queued' && other.view.enqueuedAt! < (view.enqueuedAt ?? ''),
    ).length;
    const agent = view.ownerId ? this.centre.agent(view.ownerId).displayName : null;
    return {
      id: view.id,
      version: view.version,
      status: view.status,
      lastMessage: view.lastMessage,
      agent: agent && { name: view.language === 'en' ? agent.en : agent.zh },
      position: waits(view) ? { ahead, expectedSeconds: ahead ? 45 * ahead : null, atMostSeconds: null } : null,
      closedAt: view.closedAt ?? null,
      ratingAsked: !!view.ratingAskedAt,
      rating: view.rating ?? null,
    };
  }

  private send({ clientId, text, name, attachments, language }: Argument) {
    const record = this.centre.customers.get(this.customerId)!;
    if (name) record.card = { ...record.card, name };
    const known = this.latest();
    const repeated = known?.messages.find(message => message.clientId === clientId);
    if (repeated) return { conversationId: known!.view.id, number: repeated.number };
    const fresh = !known || known.view.status === 'closed';
    const at = fresh ? this.centre.open(this.customerId, { language }) : known;
    if (fresh) this.watch(at);
    const image = attachments?.some(file => file.mediaType.startsWith('image/'));
    const kind = image ? 'image' : attachments?.length ? 'file' : 'text';
    const author = { kind: 'customer', id: this.customerId, name: record.card.name } as const;
    const message = this.centre.append(at, { author, clientId, text, kind, attachments: attachments ?? [] });
    if (fresh) enqueue(this.centre, at, language.startsWith('zh') ? 'aftersales' : 'english');
    return { conversationId: at.view.id, number: message.number };
  }

  private typing() {
    const at = this.latest();
    const author = { kind: 'customer', id: this.customerId, name: at?.view.customer.name };
    at?.watchers.forEach(push => push !== this.watcher && push('typing', { conversationId: at.view.id, author }));
  }

  private read(upTo: number) {
    const at = this.latest();
    for (const message of at?.messages ?? [])
      if (message.author.kind === 'agent' && message.number <= upTo && message.delivery !== 'read')
        this.centre.amend(at!, message.number, { delivery: 'read' });
  }

  private leave() {
    const at = this.latest();
    if (!at || at.view.status === 'closed') return;
    this.centre.change(at, { status: 'closed', closeReason: 'resolved', closedAt: new Date().toISOString() });
    this.centre.event(at, 'closed', { reason: 'resolved' });
  }
}

const forCustomer = (message: Message) => message.kind !== 'note' && message.event !== 'wrapUp';

const waits = (view: ConversationView) => view.status === 'queued' || view.status === 'offered';

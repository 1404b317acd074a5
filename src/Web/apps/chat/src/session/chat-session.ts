import type { HubPort, HubPortFactory } from '@shared/live/hub-port';
import { LiveConnection } from '@shared/live/live-connection';
import { ignoreOffline } from '@shared/live/offline-error';
import { untilTaken } from '@shared/live/until-taken';
import { batchAfter, MessageFollower, type Fetched } from '@shared/messages/message-follower';
import type { MessageBatch, MessageLog } from '@shared/messages/message-log';
import { Outbox, type Transmit } from '@shared/messages/outbox';
import type { ChatConversation, ChatJoined, ChatSent, IncidentPush } from '@shared/protocol/chat';
import type { Message } from '@shared/protocol/message';
import { currentLanguage } from '@shared/text/language';
import { blank, changed, isAnother, joined, type ChatState } from './chat-state';
import { unsentScope, type Visitor } from './visitor';

const typingShown = 4_000;

export const byCustomer = (message: Message) => message.author.kind === 'customer';

/** One customer's chat: its connection, its messages by number, and what is still to be sent. */
export class ChatSession {
  readonly connection: LiveConnection;
  readonly outbox: Outbox;
  private readonly follower: MessageFollower;
  private name = '';
  private state: ChatState = blank;
  private readonly listeners = new Set<() => void>();
  private typingTimer: ReturnType<typeof setTimeout> | undefined;
  private readUpTo = 0;
  private stopReading = () => {};

  constructor(
    readonly visitor: Visitor,
    open: HubPortFactory,
  ) {
    const read = () => this.state.log;
    this.follower = new MessageFollower({ read, write: this.write, fetch: this.fetch, mine: byCustomer });
    this.outbox = new Outbox(visitor.storage, unsentScope, this.transmit);
    this.connection = new LiveConnection({ open, listen: this.listen, resume: this.resume });
  }

  readonly snapshot = () => this.state;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  start() {
    this.connection.start();
    document.addEventListener('visibilitychange', this.markRead);
  }

  stop() {
    document.removeEventListener('visibilitychange', this.markRead);
    this.stopReading();
    return this.connection.stop();
  }

  /** How the customer wants to be called; goes with the next message. */
  callMe(name: string) {
    this.name = name;
  }

  typing() {
    this.connection.tell('Typing');
  }

  leave = () => this.connection.invoke('Leave');

  /** 1 to 5 stars, with words or without. */
  rate = (conversationId: string, stars: number, comment: string) =>
    this.connection.invoke('Rate', { conversationId, stars, ...(comment.trim() ? { comment } : {}) });

  private readonly resume = async () => {
    this.readUpTo = 0;
    await this.follower.resume();
    void this.outbox.flush();
  };

  private readonly fetch = async (after: number | null): Promise<Fetched> => {
    let asked = after;
    let answer = await this.join(asked);
    const another = isAnother(this.state, answer.conversation);
    if (another) this.follower.forget();
    if (another && asked) answer = await this.join((asked = null));
    this.set(joined(this.state, answer));
    return { ...batchAfter(asked, answer), lastMessage: answer.conversation?.lastMessage ?? answer.upTo };
  };

  private join(after: number | null) {
    const entryPointId = this.visitor.entryPoint.id;
    return this.connection.invoke<ChatJoined>('Join', { entryPointId, language: currentLanguage(), after });
  }

  private readonly listen = (port: HubPort) => {
    port.on<MessageBatch & { conversationId: string }>('messages', ({ conversationId, ...batch }) => {
      void (conversationId === this.state.conversation?.id ? this.follower.push(batch) : this.catchUp());
    });
    port.on<ChatConversation>('conversation', conversation => this.set(changed(this.state, conversation)));
    port.on<IncidentPush>('incident', ({ words }) => this.set({ ...this.state, incident: words }));
    port.on('typing', this.showTyping);
  };

  private catchUp = () => this.follower.resume().catch(ignoreOffline);

  private readonly write = (log: MessageLog) => {
    const answered = log.messages.some(({ author, number }) => author.kind === 'agent' && number > this.readUpTo);
    this.set({ ...this.state, log, typing: this.state.typing && !answered });
    this.outbox.seen(log.messages);
    this.markRead();
  };

  private readonly showTyping = () => {
    clearTimeout(this.typingTimer);
    this.set({ ...this.state, typing: true });
    this.typingTimer = setTimeout(() => this.set({ ...this.state, typing: false }), typingShown);
  };

  private readonly markRead = () => {
    const last = this.state.log?.upTo ?? 0;
    if (document.hidden || last <= this.readUpTo) return;
    this.readUpTo = last;
    this.stopReading();
    this.stopReading = untilTaken(() => this.connection.invoke('Read', { upTo: last }));
  };

  private readonly transmit: Transmit = async ({ clientId, text, attachments, replyTo }) => {
    const { entryPoint } = this.visitor;
    const about = {
      entryPointId: entryPoint.id,
      language: currentLanguage(),
      ...(this.name ? { name: this.name } : {}),
    };
    const sent = await this.connection.invoke<ChatSent>('Send', { clientId, text, attachments, replyTo, ...about });
    if (sent.conversationId !== this.state.conversation?.id) await this.catchUp();
    return null;
  };

  private set(state: ChatState) {
    if (state === this.state) return;
    this.state = state;
    this.listeners.forEach(listener => listener());
  }
}

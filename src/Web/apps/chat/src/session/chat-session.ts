import type { HubPort, HubPortFactory } from '@shared/live/hub-port';
import { LiveConnection } from '@shared/live/live-connection';
import { lastNumber, merge, resumeAfter } from '@shared/messages/message-log';
import { Outbox, type Transmit } from '@shared/messages/outbox';
import type { ChatConversation, ChatJoined, ChatSent } from '@shared/protocol/chat';
import type { Message } from '@shared/protocol/message';
import { currentLanguage } from '@shared/text/language';
import { blank, changed, joined, type ChatState } from './chat-state';
import type { Visitor } from './visitor';

const typingShown = 4_000;

export const byCustomer = (message: Message) => message.author.kind === 'customer';

/** One customer's chat: its connection, its messages by number, and what is still to be sent. */
export class ChatSession {
  readonly connection: LiveConnection;
  readonly outbox: Outbox;
  private name = '';
  private state: ChatState = blank;
  private readonly listeners = new Set<() => void>();
  private typingTimer: ReturnType<typeof setTimeout> | undefined;
  private readUpTo = 0;

  constructor(
    readonly visitor: Visitor,
    open: HubPortFactory,
  ) {
    this.outbox = new Outbox(visitor.storage, visitor.token, this.transmit);
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

  private readonly resume = async () => {
    this.readUpTo = 0;
    await this.join();
    void this.outbox.flush();
  };

  private async join() {
    const before = this.state.conversation?.id;
    const answer = await this.askJoin(resumeAfter(this.state.log, byCustomer));
    const another = answer.conversation && answer.conversation.id !== before;
    this.set(joined(this.state, answer));
    const messages = another && before ? (await this.askJoin(0)).messages : answer.messages;
    const had = lastNumber(this.state.log);
    this.take(messages);
    const have = lastNumber(this.state.log);
    if (have > had && have < (answer.conversation?.lastMessage ?? 0)) await this.join();
  }

  private askJoin(after: number) {
    const { entryPoint } = this.visitor;
    return this.connection.invoke<ChatJoined>('Join', {
      entryPointId: entryPoint.id,
      language: currentLanguage(),
      after,
    });
  }

  private readonly listen = (port: HubPort) => {
    port.on<{ conversationId: string; messages: Message[] }>('messages', ({ conversationId, messages }) => {
      if (conversationId === this.state.conversation?.id) this.take(messages);
      else this.catchUp();
    });
    port.on<ChatConversation>('conversation', conversation => this.set(changed(this.state, conversation)));
    port.on('typing', this.showTyping);
  };

  private catchUp() {
    if (this.connection.state() === 'online') void this.join();
  }

  private take(messages: readonly Message[]) {
    const { log, holeAfter } = merge(this.state.log, messages);
    const answered = messages.some(message => message.author.kind === 'agent' && message.number > this.readUpTo);
    this.set({ ...this.state, log, typing: this.state.typing && !answered });
    this.outbox.seen(log.messages);
    this.markRead();
    if (holeAfter !== undefined) this.catchUp();
  }

  private readonly showTyping = () => {
    clearTimeout(this.typingTimer);
    this.set({ ...this.state, typing: true });
    this.typingTimer = setTimeout(() => this.set({ ...this.state, typing: false }), typingShown);
  };

  private readonly markRead = () => {
    const last = lastNumber(this.state.log);
    if (document.hidden || last <= this.readUpTo) return;
    this.readUpTo = last;
    this.connection.tell('Read', { upTo: last });
  };

  private readonly transmit: Transmit = async ({ clientId, text, attachments }) => {
    const { entryPoint } = this.visitor;
    const about = {
      entryPointId: entryPoint.id,
      language: currentLanguage(),
      ...(this.name ? { name: this.name } : {}),
    };
    const sent = await this.connection.invoke<ChatSent>('Send', { clientId, text, attachments, ...about });
    if (sent.conversationId !== this.state.conversation?.id) this.catchUp();
    return null;
  };

  private set(state: ChatState) {
    if (state === this.state) return;
    this.state = state;
    this.listeners.forEach(listener => listener());
  }
}

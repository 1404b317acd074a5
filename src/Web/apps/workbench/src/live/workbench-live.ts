import { newId } from '@shared/ids/new-id';
import type { HubPort, HubPortFactory } from '@shared/live/hub-port';
import { LiveConnection } from '@shared/live/live-connection';
import { ignoreOffline } from '@shared/live/offline-error';
import type { MessageBatch } from '@shared/messages/message-log';
import { Outbox, type Transmit } from '@shared/messages/outbox';
import type { BoardSlice } from '@shared/protocol/board';
import type { IncidentPush } from '@shared/protocol/chat';
import type { ConversationView } from '@shared/protocol/conversation';
import type { FeedSlice } from '@shared/protocol/feed';
import type { Author, Message } from '@shared/protocol/message';
import type { Result } from '@shared/protocol/result';
import type { SignedIn } from '@shared/protocol/session';
import type { QueryClient } from '@tanstack/react-query';
import { Attention } from './attention';
import { LiveBoard } from './live-board';
import { ConversationViews } from './conversation-views';
import { applySlice, type FeedState } from './feed-state';
import { valueOf } from './refused-error';
import { TypingSigns } from './typing-signs';

/** The workbench's one connection: patches the query cache from what the hub pushes, and carries commands. */
export class WorkbenchLive {
  readonly connection: LiveConnection;
  readonly outbox: Outbox;
  readonly typing = new TypingSigns();
  readonly attention = new Attention((conversationId, seconds) =>
    this.connection.tell('Attend', { conversationId, seconds }),
  );
  readonly views: ConversationViews;
  readonly board: LiveBoard;
  private readonly deviceId = newId();
  private catching: Promise<void> | null = null;

  constructor(
    private readonly queries: QueryClient,
    readonly session: SignedIn,
    open: HubPortFactory,
  ) {
    this.connection = new LiveConnection({ open, listen: this.listen, resume: this.resume });
    this.outbox = new Outbox(localStorage, session.user.id, this.transmit);
    this.views = new ConversationViews(queries, this.connection, this.outbox, session.user.agentId ?? null);
    this.board = new LiveBoard(queries, this.connection);
  }

  get feed(): FeedState | undefined {
    return this.queries.getQueryData(['feed']);
  }

  /**
   * Asks the hub for a change, or throws why it was refused; `commands` has a file per feature.
   * Attention goes before: whoever gives a conversation away has no say in it afterwards.
   */
  async command<T>(method: string, argument: object): Promise<T> {
    this.attention.flush();
    return valueOf(await this.connection.invoke<Result<T>>(method, argument));
  }

  private readonly transmit: Transmit = async item => {
    const { conversationId, clientId, text, note, attachments, mentions, replyTo } = item;
    const message = { conversationId, clientId, text, note, attachments, mentions, replyTo };
    const { value, refusal } = await this.connection.invoke<Result<Message>>('Send', message);
    if (value) await this.views.stored(value);
    return refusal ?? null;
  };

  private readonly resume = async () => {
    if (this.session.user.agentId) await this.connect();
    await this.views.resume();
    await this.board.resume();
    void this.outbox.flush();
  };

  private readonly listen = (port: HubPort) => {
    port.on<FeedSlice>('feed', slice => void this.take(slice).catch(ignoreOffline));
    port.on<ConversationView>('conversation', view => this.views.changed(view));
    port.on<MessageBatch & { conversationId: string }>('messages', ({ conversationId, ...batch }) => {
      batch.messages.forEach(message => this.typing.said(conversationId, message.author));
      void this.views.push(conversationId, batch);
    });
    port.on<IncidentPush>('incident', ({ words }) => this.queries.setQueryData(['incident'], words));
    port.on<BoardSlice>('board', slice => void this.board.push(slice).catch(ignoreOffline));
    port.on<{ conversationId: string; author: Author }>('typing', ({ conversationId, author }) =>
      this.typing.show(conversationId, author),
    );
  };

  /** A push that overtakes the answer of `Connect` finds its place after it. */
  private async take(slice: FeedSlice) {
    await this.catching;
    if (this.apply(slice)) await this.connect();
  }

  private apply(slice: FeedSlice): boolean {
    const { state, hole } = applySlice(this.feed, slice);
    if (state !== this.feed) this.queries.setQueryData(['feed'], state);
    const ended = slice.events.some(event => event.type === 'part' && event.part.conversation.status === 'closed');
    if (ended) void this.queries.invalidateQueries({ queryKey: ['conversations'] });
    return hole;
  }

  private connect(): Promise<void> {
    this.catching ??= this.askFeed().finally(() => (this.catching = null));
    return this.catching;
  }

  private async askFeed() {
    const device = { deviceId: this.deviceId, kind: 'browser', canVoice: false, canVideo: false };
    const since = this.feed?.position ?? null;
    this.apply(await this.connection.invoke<FeedSlice>('Connect', { ...device, since }));
  }
}

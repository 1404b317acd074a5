import type { LiveConnection } from '@shared/live/live-connection';
import { batchAfter, MessageFollower, type Fetched } from '@shared/messages/message-follower';
import { emptyAt, prepend, type MessageBatch } from '@shared/messages/message-log';
import type { Outbox } from '@shared/messages/outbox';
import type { ConversationView } from '@shared/protocol/conversation';
import type { Message } from '@shared/protocol/message';
import type { QueryClient } from '@tanstack/react-query';
import { messagesBefore } from '../api/conversations';
import { conversationKey, type OpenConversation } from './open-conversation';
import { patchTimeline } from './patch-timeline';

/** The conversations that the page has open: each follows its messages by number, in the query cache. */
export class ConversationViews {
  private readonly followers = new Map<string, MessageFollower>();
  private readonly watched = new Map<string, number>();
  private readonly older = new Map<string, Promise<void>>();

  constructor(
    private readonly queries: QueryClient,
    private readonly connection: LiveConnection,
    private readonly outbox: Outbox,
    private readonly agentId: string | null,
  ) {}

  /** Reads it, or what is new of it, and has its pushes from then on. */
  async open(id: string): Promise<OpenConversation> {
    await this.follower(id).resume();
    return this.read(id)!;
  }

  /** While somebody looks its pushes are wanted. */
  watch(id: string) {
    this.watched.set(id, (this.watched.get(id) ?? 0) + 1);
    return () => {
      const left = this.watched.get(id)! - 1;
      if (left > 0) return void this.watched.set(id, left);
      this.watched.delete(id);
      this.connection.tell('CloseView', { conversationId: id });
    };
  }

  /** The connection is back: everything on screen catches up. */
  async resume() {
    await Promise.all([...this.watched.keys()].map(id => this.follower(id).resume()));
  }

  push = (id: string, batch: MessageBatch) => this.follower(id).push(batch);

  stored = (message: Message) =>
    this.push(message.conversationId, { after: message.number - 1, upTo: message.number, messages: [message] });

  changed(view: ConversationView) {
    this.queries.setQueryData<OpenConversation>(conversationKey(view.id), known =>
      known && known.view.version < view.version ? { ...known, view } : known,
    );
  }

  /** Whoever asks while it is being asked for gets the same page. */
  loadOlder(id: string): Promise<void> {
    const asked = this.older.get(id) ?? this.readOlder(id).finally(() => this.older.delete(id));
    this.older.set(id, asked);
    return asked;
  }

  private async readOlder(id: string) {
    const older = await messagesBefore(id, this.read(id)!.log.after + 1);
    this.queries.setQueryData<OpenConversation>(
      conversationKey(id),
      known => known && { ...known, log: prepend(known.log, older) },
    );
  }

  private read = (id: string) => this.queries.getQueryData<OpenConversation>(conversationKey(id));

  private follower(id: string): MessageFollower {
    const known = this.followers.get(id);
    if (known) return known;
    const made = new MessageFollower({
      read: () => this.read(id)?.log,
      write: log => {
        this.queries.setQueryData<OpenConversation>(conversationKey(id), known => known && { ...known, log });
        this.outbox.seen(log.messages);
        patchTimeline(this.queries, this.read(id)!.view.customer.id, log.messages.slice(-20));
      },
      fetch: after => this.fetch(id, after),
      mine: message => message.author.kind === 'agent' && message.author.id === this.agentId,
    });
    this.followers.set(id, made);
    return made;
  }

  private async fetch(id: string, after: number | null): Promise<Fetched> {
    interface Opened {
      conversation: ConversationView;
      messages: Message[];
      upTo: number;
    }
    const opened = await this.connection.invoke<Opened>('Open', { conversationId: id, after });
    const batch = batchAfter(after, opened);
    const view = opened.conversation;
    if (this.read(id)) this.changed(view);
    else this.queries.setQueryData<OpenConversation>(conversationKey(id), { view, log: emptyAt(batch.after) });
    return { ...batch, lastMessage: view.lastMessage };
  }
}

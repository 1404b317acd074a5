import type { CloseReason } from '@shared/protocol/conversation';
import type { FeedPosition } from '@shared/protocol/feed';
import type { AttachmentRef } from '@shared/protocol/message';
import type { OpenWorkChoice, PresenceKind } from '@shared/protocol/agent';
import type { User } from '@shared/protocol/session';
import type { FakeCentre } from './centre';
import { accept, claim, close, extendWrapUp, finishWrapUp, mustOwn, reject, route, settle, transfer } from './moves';
import { Refused } from './refused';

export type Push = (event: string, payload: object) => void;

interface Argument {
  conversationId: string;
  queueId: string;
  after: number | null;
  fence: number;
  clientId: string;
  text: string;
  note: boolean | string;
  attachments?: AttachmentRef[];
  upTo: number;
  kind: PresenceKind;
  reason: string | null;
  seconds: number;
  code?: string;
  notes?: string;
  choices?: OpenWorkChoice[];
  since: FeedPosition | null;
}

/** One connection of a workbench page. */
export class WorkbenchHub {
  private readonly leave = new Map<string, () => void>();

  constructor(
    private readonly centre: FakeCentre,
    private readonly user: User,
    private readonly push: Push,
  ) {}

  invoke(method: string, argument: Partial<Argument> = {}): unknown {
    const commands: Record<string, (given: Argument) => unknown> = {
      Connect: given => this.connect(given.since),
      Open: given => this.open(given.conversationId, given.after),
      CloseView: given => this.closeView(given.conversationId),
      Typing: given => this.typing(given.conversationId),
      Read: given => this.read(given),
      Attend: given => void this.centre.case(given.conversationId),
    };
    const command = commands[method];
    return command ? command(argument as Argument) : this.result(method, argument as Argument);
  }

  end() {
    this.leave.forEach(leave => leave());
  }

  private get agentId() {
    if (!this.user.agentId) throw new Refused('notAllowed', `${this.user.userName} is not an agent`);
    return this.user.agentId;
  }

  private connect(since: FeedPosition | null) {
    const feed = this.centre.feeds.get(this.agentId)!;
    const slice = structuredClone(feed.since(since));
    this.leave.get('feed')?.();
    this.leave.set(
      'feed',
      feed.listen(event => this.push('feed', event)),
    );
    return slice;
  }

  private open(id: string, after: number | null) {
    const at = this.centre.case(id);
    at.watchers.add(this.push);
    this.leave.set(id, () => at.watchers.delete(this.push));
    const messages = after === null ? at.messages.slice(-200) : at.messages.filter(message => message.number > after);
    return structuredClone({ conversation: at.view, messages, upTo: at.messages.length });
  }

  private closeView(id: string) {
    this.leave.get(id)?.();
  }

  private typing(id: string) {
    const payload = { conversationId: id, author: this.centre.authorOf(this.agentId) };
    this.centre.case(id).watchers.forEach(push => push !== this.push && push('typing', payload));
  }

  private read({ conversationId, upTo }: Argument) {
    const at = this.centre.case(conversationId);
    for (const message of at.messages)
      if (message.author.kind === 'customer' && message.number <= upTo && message.delivery !== 'read')
        this.centre.amend(at, message.number, { delivery: 'read' });
  }

  private result(method: string, given: Argument) {
    try {
      return { value: structuredClone(this.command(method, given)) };
    } catch (error) {
      if (error instanceof Refused) return { refusal: error.refusal };
      throw error;
    }
  }

  private command(method: string, given: Argument): unknown {
    const { centre, agentId } = this;
    if (method === 'SetPresence') return this.presence(given);
    const at = centre.case(given.conversationId);
    const moves: Record<string, () => void> = {
      Accept: () => accept(centre, at, agentId, given.fence),
      Reject: () => reject(centre, at, agentId, given.fence),
      Transfer: () => transfer(centre, at, agentId, given.queueId, given.note as string),
      Close: () => close(centre, at, agentId, given.reason as CloseReason),
      ExtendWrapUp: () => extendWrapUp(centre, at, agentId, given.seconds),
      FinishWrapUp: () => finishWrapUp(centre, at, agentId, given.code),
      Claim: () => claim(centre, at, agentId),
    };
    if (method === 'Send') return this.send(given);
    const move = moves[method];
    if (!move) throw new Error(`no method ${method}`);
    move();
    return method === 'Claim' ? centre.part(at, agentId) : at.view;
  }

  private presence({ kind, reason, choices = [] }: Argument) {
    const owned = this.centre.parts(this.agentId).filter(part => part.role === 'owner');
    const busy = owned.length > 0;
    if (kind === 'offline') settle(this.centre, this.agentId, owned, choices);
    if (kind === 'break' && busy) this.centre.setPresence(this.agentId, { pendingBreak: reason });
    else this.centre.setPresence(this.agentId, { kind, reason, pendingBreak: null });
    route(this.centre);
    return this.centre.agent(this.agentId).presence;
  }

  private send({ conversationId, clientId, text, note, attachments }: Argument) {
    const at = this.centre.case(conversationId);
    mustOwn(at, this.agentId);
    const author = this.centre.authorOf(this.agentId);
    const image = attachments?.some(file => file.mediaType.startsWith('image/'));
    const kind = note ? 'note' : image ? 'image' : attachments?.length ? 'file' : 'text';
    return this.centre.append(at, { author, clientId, text, kind, attachments: attachments ?? [] });
  }
}

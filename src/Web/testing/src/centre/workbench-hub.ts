import type { FeedPosition } from '@shared/protocol/feed';
import type { User } from '@shared/protocol/session';
import { board } from './board';
import type { FakeCentre } from './centre';
import { asides } from './commands/aside';
import { ratings } from './commands/rating';
import type { Commands } from './commands/asked';
import { conversations } from './commands/conversation';
import { mark } from './commands/mentions';
import { offers } from './commands/offers';
import { participants } from './commands/participants';
import { presence } from './commands/presence';
import { transfers } from './commands/transfer';
import { wrapUps } from './commands/wrap-up';
import { Refused } from './refused';

export type Push = (event: string, payload: object) => void;

const commands: Commands = {
  ...asides,
  ...ratings,
  ...conversations,
  ...offers,
  ...participants,
  ...presence,
  ...transfers,
  ...wrapUps,
};

interface Argument {
  conversationId: string;
  after: number | null;
  upTo: number;
  since: FeedPosition | null;
  mentions: { conversationId: string; number: number }[];
  read: boolean;
}

/** One connection of a workbench page. */
export class WorkbenchHub {
  private readonly leave = new Map<string, () => void>();

  constructor(
    private readonly centre: FakeCentre,
    private readonly user: User,
    private readonly push: Push,
  ) {}

  invoke(method: string, argument: object = {}): unknown {
    const own: Record<string, (given: Argument) => unknown> = {
      Connect: given => this.connect(given.since),
      Open: given => this.open(given.conversationId, given.after),
      LookAtBoard: () => this.lookAtBoard(),
      LeaveBoard: () => this.leave.get('board')?.(),
      CloseView: given => this.closeView(given.conversationId),
      Typing: given => this.typing(given.conversationId),
      Read: given => this.read(given),
      MarkMentions: given => mark(this.centre, this.agentId, given.mentions, given.read),
      Attend: given => void this.centre.case(given.conversationId),
    };
    return own[method] ? own[method](argument as Argument) : this.result(method, argument);
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

  /** Pushed as soon as it is another, as a whole. */
  private lookAtBoard() {
    if (this.user.role === 'agent') throw new Error("forbidden: The role 'agent' may not do this.");
    let [number, known] = [1, JSON.stringify(board(this.centre))];
    const look = () => {
      if (JSON.stringify(board(this.centre)) === known) return;
      known = JSON.stringify(board(this.centre));
      this.push('board', board(this.centre, ++number));
    };
    const timer = setInterval(look, 20);
    this.leave.get('board')?.();
    this.leave.set('board', () => clearInterval(timer));
    return board(this.centre);
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

  private result(method: string, given: object) {
    const command = commands[method];
    if (!command) throw new Error(`no method ${method}`);
    try {
      return { value: structuredClone(command({ centre: this.centre, agentId: this.agentId }, given as never)) };
    } catch (error) {
      if (error instanceof Refused) return { refusal: error.refusal };
      throw error;
    }
  }
}

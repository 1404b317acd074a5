import type { ConversationView } from '@shared/protocol/conversation';
import type { CustomerCard } from '@shared/protocol/customer';
import type { Message } from '@shared/protocol/message';
import type { Language } from '@shared/text/language';
import type { Case } from './case';
import type { FakeCentre } from './centre';
import { close, finishWrapUp, offer } from './moves';
import { closedTalks, people, talks, waitingWords, type Line } from './scenario-words';

/** A busy morning, written in one language: what one sees when one looks at the pages. */
export class BusyMorning {
  constructor(
    private readonly centre: FakeCentre,
    private readonly language: Language,
    private readonly now = Date.now(),
  ) {}

  play() {
    this.centre.language = this.language === 'en' ? 'en' : 'zh';
    for (const agent of this.centre.agents.values())
      this.centre.setPresence(agent.id, { kind: 'available', devices: 1 });
    this.centre.setPresence('wu', { kind: 'break', reason: 'short' });
    this.centre.setPresence('gao', { kind: 'offline' });
    people[this.language].forEach(person => this.customer(person));
    this.closedToday();
    this.owned('customer-1', talks[this.language].main, 14, { attributes: this.collected() });
    this.owned('customer-2', talks[this.language].second, 9, { channel: 'wechat', medium: 'chat', queueId: 'returns' });
    this.colleagues();
    this.waitingLine();
  }

  /** Somebody rings at the agent's desk. */
  ring(agentId: string) {
    const [words] = waitingWords[this.language];
    const at = this.open('customer-3', 2, { queueId: 'aftersales' });
    this.say(at, { by: 'customer', text: words! }, 0.9);
    this.centre.change(at, { status: 'queued', enqueuedAt: this.minutesAgo(0.8), attributes: this.collected() });
    offer(this.centre, at, agentId);
  }

  /** The conversation that is on screen. */
  mainCase = (): Case =>
    [...this.centre.cases.values()].find(at => at.view.customer.id === 'customer-1' && at.view.status === 'active')!;

  private minutesAgo = (minutes: number) => new Date(this.now - minutes * 60_000).toISOString();

  private collected(): Record<string, string> {
    return this.language === 'en' ? { order: '4411-20931', topic: 'refund' } : { 订单号: '4411-20931', 诉求: '退款' };
  }

  private customer(card: CustomerCard) {
    this.centre.customers.set(card.id, {
      card,
      createdAt: this.minutesAgo(60 * 24 * 200),
      phone: '13800135678',
      email: 'li.na@example.com',
    });
  }

  private open(customerId: string, minutes: number, given: Partial<ConversationView>): Case {
    return this.centre.open(customerId, { startedAt: this.minutesAgo(minutes), ...given });
  }

  private say(at: Case, line: Line, minutes: number, given: Partial<Message> = {}) {
    const name = at.view.customer.name;
    const author =
      line.by === 'customer'
        ? ({ kind: 'customer', id: at.view.customer.id, name } as const)
        : line.by === 'bot'
          ? ({ kind: 'bot', name: this.language === 'en' ? 'Bot' : '机器人' } as const)
          : line.by === 'system'
            ? ({ kind: 'system' } as const)
            : this.centre.authorOf(line.by === 'note' ? 'chen' : line.by);
    const kind = line.by === 'note' ? 'note' : line.by === 'system' ? 'system' : 'text';
    const rest = { ...(line.event ? { event: line.event, values: line.values ?? {} } : {}), ...given };
    this.centre.append(at, { author, kind, text: line.text ?? '', at: this.minutesAgo(minutes), ...rest });
  }

  private owned(customerId: string, lines: Line[], minutes: number, given: Partial<ConversationView>) {
    const at = this.open(customerId, minutes, { queueId: 'aftersales', ...given });
    const step = minutes / (lines.length + 1);
    const enqueuedAt = this.minutesAgo(minutes - 1);
    this.centre.change(at, { status: 'active', ownerId: 'lin', acceptedAt: this.minutesAgo(minutes - 2), enqueuedAt });
    lines.forEach((line, index) =>
      this.say(at, line, minutes - step * (index + 1), line.by === 'lin' ? { delivery: line.delivery ?? 'read' } : {}),
    );
  }

  private colleagues() {
    for (const [index, agentId] of ['chen', 'zhou', 'harris', 'chen'].entries()) {
      const at = this.open(`customer-${6 + index}`, 12, { queueId: 'presales' });
      this.centre.change(at, { status: 'active', ownerId: agentId, enqueuedAt: this.minutesAgo(11) });
    }
  }

  private waitingLine() {
    waitingWords[this.language].slice(1).forEach((words, index) => {
      const queueId = ['aftersales', 'presales', 'returns', 'aftersales'][index % 4]!;
      const channel = ['webchat', 'wechat', 'email', 'app'][index % 4]!;
      const medium = channel === 'email' ? 'email' : 'chat';
      const minutes = 2.6 - index * 0.35;
      const at = this.open(`customer-${9 + index}`, minutes, { queueId, channel, medium });
      this.say(at, { by: 'customer', text: words }, minutes);
      this.centre.change(at, { status: 'queued', enqueuedAt: this.minutesAgo(minutes) });
    });
  }

  private closedToday() {
    closedTalks[this.language].forEach(({ customer, channel, lines, minutes }) => {
      const at = this.open(customer, minutes, { queueId: 'aftersales', channel });
      this.centre.change(at, { status: 'active', ownerId: 'lin', enqueuedAt: this.minutesAgo(minutes) });
      lines.forEach((line, index) => this.say(at, line, minutes - index));
      close(this.centre, at, 'lin', 'resolved');
      finishWrapUp(this.centre, at, 'lin', 'answered');
      this.centre.change(at, { closedAt: this.minutesAgo(minutes - lines.length - 1) });
      at.messages.slice(-2).forEach(message => (message.at = this.minutesAgo(minutes - lines.length - 1)));
    });
  }
}

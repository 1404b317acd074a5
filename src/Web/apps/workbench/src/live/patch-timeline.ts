import type { Message } from '@shared/protocol/message';
import type { Page } from '@shared/protocol/result';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';

type Timeline = InfiniteData<Page<Message>, string | null>;

const same = (a: Message, b: Message) => a.conversationId === b.conversationId && a.number === b.number;

/** New words of an open conversation appear in its customer's timeline too, changed marks are changed there. */
export function patchTimeline(queries: QueryClient, customerId: string, messages: readonly Message[]) {
  queries.setQueryData<Timeline>(['timeline', customerId], timeline => timeline && patched(timeline, messages));
}

export function patched(timeline: Timeline, messages: readonly Message[]): Timeline {
  const amended = timeline.pages.map(page => ({
    ...page,
    items: page.items.map(item => messages.find(message => same(message, item)) ?? item),
  }));
  const [first, ...rest] = amended;
  if (!first) return timeline;
  const known = timeline.pages.flatMap(page => page.items);
  const newest = known[0]?.at ?? '';
  const fresh = messages.filter(message => message.at >= newest && !known.some(item => same(message, item)));
  return { ...timeline, pages: [{ ...first, items: [...fresh.reverse(), ...first.items] }, ...rest] };
}

import type { Message } from '@shared/protocol/message';

/** Numbers of the own messages after which the delivery changes: only there a mark says something new. */
export function lastOfEachMark(messages: readonly Message[], agentId: string | null | undefined): Set<number> {
  const own = messages.filter(
    ({ author, kind }) => author.kind === 'agent' && author.id === agentId && kind !== 'note',
  );
  return new Set(own.filter((one, index) => own[index + 1]?.delivery !== one.delivery).map(one => one.number));
}

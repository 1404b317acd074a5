import type { AgentPart } from '@shared/protocol/agent';
import { useRef } from 'react';
import { useQueues } from '../../api/queues';
import { useCommandHandler } from '../../components/commands/handlers';
import { isInvitation } from '../../components/participation';
import { LoadingRows } from '../../components/loading-rows';
import { go, paths } from '../../components/route';
import { Section } from '../../components/section';
import { useStableOrder } from '../../components/use-stable-order';
import { useLive } from '../../live/live-context';
import { unansweredSince } from '../../live/unanswered-since';
import { useFeedReady, useParts } from '../../live/use-feed';
import { useText } from '../../text/text';
import { Aside } from './aside';
import { InboxRow } from './inbox-row';
import { Today } from './today';
import { useDoneToday } from './use-done-today';
import { Waiting } from './waiting';
import styles from './inbox.module.css';

const held = ['owner', 'participant', 'wrapUp'];

/** Instants as the server writes them are in order as they are spelled. */
const earlier = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

/** Who waits longest for an answer comes first, then what is newest. */
function byUrgency(a: AgentPart, b: AgentPart) {
  return (
    earlier(unansweredSince(a) ?? '9', unansweredSince(b) ?? '9') ||
    earlier(b.conversation.acceptedAt ?? '', a.conversation.acceptedAt ?? '')
  );
}

/** The agent's own conversations, what waits in the queues, what was done today. */
export function Inbox({ selected }: { selected: string | null }) {
  const { t } = useText();
  const me = useLive().session.user.agentId;
  const ready = useFeedReady();
  const mine = useParts()
    .filter(part => held.includes(part.role) && !isInvitation(part.conversation, me))
    .filter(part => part.conversation.status !== 'parked')
    .sort(byUrgency);
  const { ordered, hold } = useStableOrder(mine, part => part.conversation.id);
  const goBy = (step: number) => {
    const ids = ordered.map(part => part.conversation.id);
    const at = selected ? ids.indexOf(selected) : -1;
    const to = ids[at < 0 ? (step > 0 ? 0 : ids.length - 1) : (at + step + ids.length) % ids.length];
    if (to) go(paths.conversation(to));
  };
  const list = useRef<HTMLUListElement>(null);
  useCommandHandler('previous', mine.length > 0 ? () => goBy(-1) : null);
  useCommandHandler('next', mine.length > 0 ? () => goBy(1) : null);
  useCommandHandler('inbox', () => {
    const row =
      list.current?.querySelector<HTMLElement>('[aria-current]') ?? list.current?.querySelector<HTMLElement>('a');
    row?.focus();
  });
  const waiting = useQueues();
  const today = useDoneToday();
  // The parts appear together: one that came later would push down the ones below it.
  if (!ready || waiting.isPending || today.isPending) return <LoadingRows rows={8} height={48} />;
  return (
    <>
      <Section title={t('inbox.mine')} count={mine.length}>
        {mine.length === 0 && <p className={styles.nothing}>{t('inbox.nothingMine')}</p>}
        <ul ref={list} {...hold}>
          {ordered.map(part => (
            <InboxRow key={part.conversation.id} part={part} selected={part.conversation.id === selected} />
          ))}
        </ul>
      </Section>
      <Aside selected={selected} />
      <Waiting />
      <Today selected={selected} />
    </>
  );
}

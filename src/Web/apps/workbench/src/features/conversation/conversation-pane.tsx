import { useAttention } from '../../live/use-attention';
import { useConversation } from '../../live/use-conversation';
import { Failure } from '../../components/failure';
import { advises, speaksWithCustomer } from '../../components/participation';
import { LoadingRows } from '../../components/loading-rows';
import { useLive } from '../../live/live-context';
import { usePart } from '../../live/use-feed';
import type { Message } from '@shared/protocol/message';
import { useState, type ReactNode } from 'react';
import { Composer } from './composer';
import { ConversationHeader } from './conversation-header';
import styles from './conversation.module.css';
import { MessageList } from './message-list';
import { QuotingContext } from './quoting';
import { ReadOnlyNotice } from './read-only-notice';

interface Props {
  id: string;
  /** What can be done with an owned conversation: transfer and such. */
  actions: ReactNode;
  /** Who else takes part. */
  people: ReactNode;
  /** What a supervisor can do about it. */
  lead: ReactNode;
  /** Why it has this agent, or none yet. */
  why: ReactNode;
  /** What helps to write. */
  tools: ReactNode;
  /** Stands in the composer's place after the contact. */
  wrapUp: ReactNode;
}

/** One conversation in the middle of the page, whoever owns it. */
export function ConversationPane({ id, actions, people, lead, why, tools, wrapUp }: Props) {
  const { session } = useLive();
  const role = usePart(id)?.role ?? 'none';
  const { data, error, refetch } = useConversation(id);
  const [quoted, setQuoted] = useState<Message | null>(null);
  useAttention(id, role === 'owner');
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <LoadingRows rows={5} height={64} />;
  const me = session.user.agentId;
  const notesOnly = role === 'participant' && advises(data.view, me);
  const writes = role === 'owner' || notesOnly || (role === 'participant' && speaksWithCustomer(data.view, me));
  return (
    <div className={styles.pane}>
      <ConversationHeader view={data.view} actions={role === 'owner' ? actions : null} />
      {people}
      {lead}
      {why && <div className={styles.why}>{why}</div>}
      <QuotingContext value={writes ? setQuoted : null}>
        <MessageList open={data} />
      </QuotingContext>
      {writes && (
        <Composer
          key={`${id}:${notesOnly}`}
          view={data.view}
          tools={tools}
          notesOnly={notesOnly}
          quoted={quoted?.number ?? null}
          dropQuote={() => setQuoted(null)}
        />
      )}
      {role === 'wrapUp' && wrapUp}
      {!writes && role !== 'wrapUp' && <ReadOnlyNotice view={data.view} />}
    </div>
  );
}

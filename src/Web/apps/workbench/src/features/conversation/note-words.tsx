import { LinkedText } from '@shared/messages/linked-text';
import { Fragment } from 'react';
import { useAgents } from '../../api/agents';
import { partsOfNote } from '../../components/named';
import { useLive } from '../../live/live-context';
import styles from './bubble.module.css';

/** A note's words; whom it names stands out, oneself most. */
export function NoteWords({ text, mentions }: { text: string; mentions: readonly string[] }) {
  const me = useLive().session.user.agentId;
  const { data: people = [] } = useAgents();
  return partsOfNote(text, people).map(({ words, agentId }, index) =>
    agentId && mentions.includes(agentId) ? (
      <span key={index} className={`${styles.named} ${agentId === me ? styles.me : ''}`}>
        {words}
      </span>
    ) : (
      <Fragment key={index}>
        <LinkedText text={words} />
      </Fragment>
    ),
  );
}

import type { AgentPart } from '@shared/protocol/agent';
import { clockTime } from '@shared/time/format';
import { memo } from 'react';
import { useTarget } from '../../api/queues';
import { Avatar } from '../../components/avatar';
import { ChannelIcon } from '../../components/channel';
import { Mark, Simulated, Tier } from '../../components/marks';
import { participationOf } from '../../components/participation';
import { usePreview } from '../../components/preview';
import { useBackAt } from '../../components/use-back-at';
import { paths } from '../../components/route';
import { Since } from '../../components/since';
import { useLive } from '../../live/live-context';
import { unansweredSince } from '../../live/unanswered-since';
import { useTyping } from '../../live/use-typing';
import { useText } from '../../text/text';
import styles from './inbox.module.css';

/** Name, channel, last words, and how long the customer has been without an answer. */
export const InboxRow = memo(function InboxRow({ part, selected }: { part: AgentPart; selected: boolean }) {
  const { t, language } = useText();
  const { conversation, role } = part;
  const { customer, channel, medium, preview, id } = conversation;
  const own = participationOf(conversation, useLive().session.user.agentId);
  const unanswered = unansweredSince(part);
  const target = useTarget(conversation.queueId, medium);
  const typing = useTyping(id);
  const words = usePreview(preview);
  const backAt = useBackAt();
  const aside = conversation.status === 'parked';
  return (
    <li className={styles.kept}>
      <a
        href={paths.conversation(id)}
        className={`${styles.row} ${selected ? styles.selected : ''}`}
        aria-current={selected ? 'true' : undefined}
        data-testid="inbox-row"
      >
        <Avatar name={customer.name} />
        <span className={styles.body}>
          <span className={styles.line}>
            <span className={styles.name} title={customer.name}>
              {customer.name}
            </span>
            <Tier tier={customer.tier} />
            <Simulated simulated={conversation.simulated} />
            <span className={styles.end}>
              {aside ? (
                <span>{backAt(conversation)}</span>
              ) : unanswered ? (
                <Since since={unanswered} target={target} />
              ) : (
                preview && <time dateTime={preview.at}>{clockTime(preview.at, language)}</time>
              )}
            </span>
          </span>
          <span className={styles.line}>
            <ChannelIcon channel={channel} />
            <span className={`${styles.words} ${unanswered ? styles.unanswered : ''}`}>
              {typing ? t('talk.typing', { name: typing.name ?? customer.name }) : words}
            </span>
            {own && <Mark>{t(`participants.role.${own.role}`)}</Mark>}
            {role === 'wrapUp' && <Mark>{t('wrapUp.title')}</Mark>}
            {role === 'owner' && conversation.woken && <Mark>{t(`aside.mark.${conversation.woken.reason}`)}</Mark>}
          </span>
        </span>
      </a>
    </li>
  );
});

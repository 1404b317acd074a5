import { Icon } from '@shared/icons/icon';
import type { IconName } from '@shared/icons/paths';
import { useConnectionState } from '@shared/live/use-connection-state';
import type { AgentPresence } from '@shared/protocol/agent';
import type { Medium } from '@shared/protocol/conversation';
import { Tooltip } from 'antd';
import { useLive } from '../../live/live-context';
import { usePresence } from '../../live/use-feed';
import { useText } from '../../text/text';
import styles from './presence.module.css';

const media: Medium[] = ['chat', 'message', 'voice', 'video', 'email', 'task', 'callback'];

const icons: Record<Medium, IconName> = {
  chat: 'chat',
  message: 'message',
  voice: 'voice',
  video: 'video',
  email: 'email',
  task: 'task',
  callback: 'history',
};

/** How much of each medium the agent holds, and what keeps a medium from coming. */
export function CapacityMeter() {
  const { t } = useText();
  const presence = usePresence();
  const offline = useConnectionState(useLive().connection) === 'offline';
  if (!presence || offline) return null; // offline nothing is offered, and the banner stands here
  return (
    <ul className={styles.meter} aria-label={t('capacity.title')}>
      {media
        .filter(medium => (presence.maximum[medium] ?? 0) > 0)
        .map(medium => (
          <MediumMeter key={medium} medium={medium} presence={presence} />
        ))}
    </ul>
  );
}

function MediumMeter({ medium, presence }: { medium: Medium; presence: AgentPresence }) {
  const { t } = useText();
  const held = presence.held[medium] ?? 0;
  const most = presence.maximum[medium] ?? 0;
  const why = presence.notReady[medium];
  const name = t(`medium.${medium}`);
  const words = why
    ? t('capacity.notReady', { medium: name, why: t(`capacity.why.${why}`) })
    : t('capacity.held', { medium: name, held, most });
  return (
    <Tooltip title={words}>
      <li className={`${styles.medium} ${why ? styles.notReady : ''} ${held > most ? styles.over : ''}`}>
        <Icon name={icons[medium]} size={14} label={words} />
        <span aria-hidden="true">{held > most ? `${most}+${held - most}` : `${held}/${most}`}</span>
      </li>
    </Tooltip>
  );
}

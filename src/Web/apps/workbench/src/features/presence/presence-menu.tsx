import { Icon } from '@shared/icons/icon';
import { useConnectionState } from '@shared/live/use-connection-state';
import type { AgentPresence } from '@shared/protocol/agent';
import { localized } from '@shared/text/localized';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useRef } from 'react';
import { useMe } from '../../api/me';
import { useCommandHandler } from '../../components/commands/handlers';
import { Elapsed } from '../../components/since';
import { breakWords } from '../../components/break-words';
import { setPresence } from '../../live/commands/presence';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { usePresence } from '../../live/use-feed';
import { useText } from '../../text/text';
import styles from './presence.module.css';
import { useLeave } from './use-leave';

/** What the agent is for the routing, for how long, and how to change it. */
export function PresenceMenu() {
  const { t } = useText();
  const presence = usePresence();
  const live = useLive();
  const away = useConnectionState(live.connection) === 'offline';
  const { leave, dialog } = useLeave(() => undefined);
  const items = usePresenceItems(leave);
  const button = useRef<HTMLButtonElement>(null);
  const { run } = useCommand();
  const can = presence !== undefined && !away;
  useCommandHandler('presence', can ? () => button.current?.click() : null);
  useCommandHandler(
    'ready',
    can && presence.kind !== 'available' ? () => void run(() => setPresence(live, 'available')) : null,
  );
  if (!presence) return <div className={styles.placeholder} />;
  return (
    <>
      <Dropdown menu={items} trigger={['click']} placement="bottomRight" autoFocus>
        <Button
          ref={button}
          className={`${styles.button} ${away ? styles.away : ''}`}
          aria-label={t('presence.change')}
          disabled={away}
        >
          <span className={`${styles.dot} ${away ? '' : styles[presence.kind]}`} aria-hidden="true" />
          <PresenceWords presence={presence} />
          <span className={styles.time}>
            <Elapsed since={presence.since} />
          </span>
          <Icon name="down" size={14} />
        </Button>
      </Dropdown>
      {dialog}
    </>
  );
}

function PresenceWords({ presence }: { presence: AgentPresence }) {
  const { t, language } = useText();
  const reasons = useMe().data?.breakReasons ?? [];
  const reason = (code: string) => breakWords(reasons, code, language);
  if (presence.pendingBreak) {
    const words = presence.breakNeedsApproval === true ? 'presence.asked' : 'presence.soon';
    return t(words, { reason: reason(presence.pendingBreak) });
  }
  if (presence.kind === 'break' && presence.reason) return reason(presence.reason);
  return t(`presence.${presence.kind}`);
}

function usePresenceItems(leave: () => void): MenuProps {
  const { t, language } = useText();
  const live = useLive();
  const { run } = useCommand();
  const reasons = useMe().data?.breakReasons ?? [];
  return {
    items: [
      { key: 'available', icon: <Icon name="check" />, label: t('presence.available') },
      { type: 'divider' },
      ...reasons.map(reason => ({
        key: `break:${reason.code}`,
        icon: <Icon name="coffee" />,
        label: localized(reason.name, language),
      })),
      { type: 'divider' },
      { key: 'offline', icon: <Icon name="power" />, label: t('presence.goOffline') },
    ],
    onClick: ({ key }) => {
      if (key === 'offline') return leave();
      const [kind, reason] = key.split(':') as ['available' | 'break', string | undefined];
      void run(() => setPresence(live, kind, reason ? { reason } : {}));
    },
  };
}

import { Icon } from '@shared/icons/icon';
import type { ConversationView } from '@shared/protocol/conversation';
import { serverClock } from '@shared/time/server-clock';
import { Button, Dropdown } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useCommandHandler } from '../../components/commands/handlers';
import { park } from '../../live/commands/aside';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';
import styles from './aside.module.css';
import { UntilDialog } from './until-dialog';
import { useTimes } from './use-times';

/** Puts the open conversation aside: for a while, until a time, until its customer writes. */
export function AsideMenu({ view }: { view: ConversationView }) {
  const { t } = useText();
  const live = useLive();
  const { run, busy } = useCommand();
  const times = useTimes(view);
  const [picking, setPicking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Taken up again, it leaves the focus nowhere.
    if (document.activeElement === document.body && !matchMedia('(pointer: coarse)').matches) button.current?.focus();
  }, []);
  useCommandHandler('aside', () => button.current?.click());
  const put = (until: Date | null) => void run(() => park(live, view.id, until));
  const choose = (key: string) => {
    if (key === 'pick') return setPicking(true);
    put(times.find(time => time.key === key)?.at(serverClock.now()) ?? null);
  };
  const done = () => {
    setPicking(false);
    // The dialog holds the focus until it is gone.
    setTimeout(() => button.current?.focus());
  };
  return (
    <>
      <Dropdown
        trigger={['click']}
        autoFocus
        menu={{
          items: [
            ...times.map(({ key, label, hint }) => ({
              key,
              label: (
                <span className={styles.time}>
                  {label} <span className={styles.hint}>{hint}</span>
                </span>
              ),
            })),
            { key: 'pick', label: t('aside.pick') },
            { type: 'divider' as const },
            { key: 'words', label: t('aside.untilWords') },
          ],
          onClick: ({ key }) => choose(key),
        }}
      >
        <Button
          ref={button}
          icon={<Icon name="snooze" />}
          loading={busy}
          title={t('aside.put')}
          aria-label={t('aside.put')}
        />
      </Dropdown>
      {picking && <UntilDialog view={view} done={done} />}
    </>
  );
}

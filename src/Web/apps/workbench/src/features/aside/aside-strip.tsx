import { Icon } from '@shared/icons/icon';
import type { ConversationView } from '@shared/protocol/conversation';
import { Button } from 'antd';
import { useRef } from 'react';
import { useBackAt } from '../../components/use-back-at';
import { useFocusAtOnce } from '../../components/use-focus-at-once';
import { unpark } from '../../live/commands/aside';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';
import styles from './aside.module.css';

/** Over a conversation that is put aside: until when, and how to go on with it. */
export function AsideStrip({ view }: { view: ConversationView }) {
  const { t } = useText();
  const live = useLive();
  const { run, busy } = useCommand();
  const backAt = useBackAt();
  const strip = useRef<HTMLElement>(null);
  useFocusAtOnce(strip);
  const mine = view.ownerId === live.session.user.agentId;
  return (
    <section ref={strip} tabIndex={-1} className={styles.strip} aria-label={t('aside.title')}>
      <Icon name="snooze" />
      <p className={styles.words}>
        <strong>{view.parkedForWords ? t('aside.waitsForWords') : t('aside.backAt', { when: backAt(view) })}</strong>{' '}
        {!view.parkedForWords && <span className={styles.hint}>{t('aside.sooner')}</span>}
      </p>
      {mine && (
        <Button size="small" loading={busy} onClick={() => void run(() => unpark(live, view.id))}>
          {t('aside.takeUp')}
        </Button>
      )}
    </section>
  );
}

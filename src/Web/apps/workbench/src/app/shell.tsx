import type { User } from '@shared/protocol/session';
import { useRoute } from '../components/route';
import { BoardPage } from '../features/board/board-page';
import { PresenceNotice } from '../features/presence/presence-notice';
import { Desk } from './desk';
import { Header } from './header';
import { OfflineBanner } from './offline-banner';
import styles from './shell.module.css';

/** The frame of the page: what every view has around it. */
export function Shell({ user }: { user: User }) {
  const route = useRoute();
  const board = route.page === 'board' || (!user.agentId && route.page === 'desk');
  return (
    <div className={styles.shell}>
      <Header user={user} board={board} />
      <div className={styles.stage}>
        <OfflineBanner />
        <PresenceNotice />
        <div className={styles.view}>
          {board ? (
            <BoardPage queueId={route.page === 'board' ? route.queueId : null} />
          ) : (
            <Desk user={user} route={route} />
          )}
        </div>
      </div>
    </div>
  );
}

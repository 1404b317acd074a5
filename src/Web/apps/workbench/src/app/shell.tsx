import type { User } from '@shared/protocol/session';
import { useRoute } from '../components/route';
import { useTitle } from '../components/use-title';
import { BoardPage } from '../features/board/board-page';
import { PresenceNotice } from '../features/presence/presence-notice';
import { unansweredSince } from '../live/unanswered-since';
import { useParts } from '../live/use-feed';
import { useText } from '../text/text';
import { Desk } from './desk';
import { Header } from './header';
import { OfflineBanner } from './offline-banner';
import { Ringing } from './ringing';
import styles from './shell.module.css';

/** The frame of the page: what every view has around it. */
export function Shell({ user }: { user: User }) {
  const { t } = useText();
  const route = useRoute();
  const board = route.page === 'board' || (!user.agentId && route.page === 'desk');
  useTitle(useParts().filter(part => part.role === 'offered' || unansweredSince(part)).length);
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
        {board && user.agentId && (
          <aside className={styles.ringing} aria-label={t('offer.title')}>
            <Ringing />
          </aside>
        )}
      </div>
    </div>
  );
}

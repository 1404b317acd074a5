import type { AgentPart } from '@shared/protocol/agent';
import type { User } from '@shared/protocol/session';
import { isInvitation } from '../components/participation';
import { useRoute, type RouteOf } from '../components/route';
import { useBadge } from '../components/use-badge';
import { useTitle } from '../components/use-title';
import { Whispered } from '../features/intervene/whispered';
import { PresenceNotice } from '../features/presence/presence-notice';
import { unansweredSince } from '../live/unanswered-since';
import { useCountOfParts, useMentions } from '../live/use-feed';
import { useText } from '../text/text';
import { Desk } from './desk';
import { Header } from './header';
import { IncidentStrip } from './incident-strip';
import { Keys } from './keys';
import { Later } from './later';
import { Notices } from './notices';
import { OfflineBanner } from './offline-banner';
import { pageOf } from './pages';
import { Ringing } from './ringing';
import styles from './shell.module.css';

/** Where those begin who take no conversations themselves. */
const overview: RouteOf<'board'> = { page: 'board', queueId: null };

/** The frame of the page: what every view has around it. */
export function Shell({ user }: { user: User }) {
  const { t } = useText();
  const asked = useRoute();
  const route = asked.page === 'desk' && !user.agentId ? overview : asked;
  const atDesk = route.page === 'desk' || route.page === 'conversation';
  // Nobody works at a big screen on the wall.
  const onWall = route.page === 'wall';
  const wantsMe = (part: AgentPart) =>
    part.role === 'offered' ||
    isInvitation(part.conversation, user.agentId) ||
    unansweredSince(part) ||
    part.conversation.woken;
  const wanting = useCountOfParts(wantsMe) + useMentions().filter(one => !one.read).length;
  useTitle(wanting);
  useBadge(wanting);
  return (
    <div className={`${styles.shell} ${onWall ? styles.bare : ''}`}>
      {!onWall && <Header user={user} page={route.page} />}
      {!onWall && <Keys />}
      {!onWall && <Notices />}
      {/* Without the header it is another place, not the same one moved. */}
      <div key={onWall ? 'wall' : 'desk'} className={styles.stage}>
        <OfflineBanner />
        <IncidentStrip user={user} />
        {!onWall && <PresenceNotice />}
        {!onWall && <Whispered />}
        <div className={styles.view}>
          {atDesk ? <Desk user={user} route={route} /> : <Later key={route.page}>{pageOf(route)}</Later>}
        </div>
        {!atDesk && !onWall && user.agentId && (
          <aside className={styles.ringing} aria-label={t('offer.title')}>
            <Ringing />
          </aside>
        )}
      </div>
    </div>
  );
}

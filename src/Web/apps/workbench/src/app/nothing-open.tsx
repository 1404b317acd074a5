import { useConnectionState } from '@shared/live/use-connection-state';
import { Button } from 'antd';
import { Empty } from '../components/empty';
import { useOffers } from '../features/offers/use-offers';
import { SoundHint } from '../features/offers/sound-hint';
import { setPresence } from '../live/commands/presence';
import { useLive } from '../live/live-context';
import { useCommand } from '../live/use-command';
import { usePresence } from '../live/use-feed';
import { useText } from '../text/text';

/** No conversation on screen: what happens next, or what keeps it from happening. */
export function NothingOpen() {
  const { t } = useText();
  const live = useLive();
  const { run, busy } = useCommand();
  const presence = usePresence();
  const ringing = useOffers().length;
  const offline = useConnectionState(live.connection) === 'offline';
  if (offline) return <Empty icon="offline" title={t('desk.offline')} hint={t('desk.offlineHint')} />;
  if (!presence) return null; // not known yet: neither ready nor away
  if (presence.kind === 'available')
    return (
      <Empty icon="chat" title={t('desk.ready')} hint={t('desk.readyHint')}>
        {ringing === 0 && <SoundHint />}
      </Empty>
    );
  return (
    <Empty icon="coffee" title={t('desk.away')} hint={t('desk.awayHint')}>
      <Button type="primary" loading={busy} onClick={() => void run(() => setPresence(live, 'available'))}>
        {t('desk.goReady')}
      </Button>
    </Empty>
  );
}

import { Icon } from '@shared/icons/icon';
import { Button } from 'antd';
import { useWriting } from '../../components/composer-tools';
import { askRating } from '../../live/commands/rating';
import { useLive } from '../../live/live-context';
import { useCommand } from '../../live/use-command';
import { useText } from '../../text/text';

/** Invites the customer to rate the service before it ends; once asked, it says so. */
export function AskRating() {
  const { t } = useText();
  const live = useLive();
  const { view } = useWriting();
  const { run, busy } = useCommand();
  if (view.ownerId !== live.session.user.agentId || view.status !== 'active' || view.medium === 'task') return null;
  const words = view.ratingAskedAt ? t('rating.asked') : t('rating.ask');
  return (
    <Button
      type="text"
      icon={<Icon name="star" />}
      loading={busy}
      disabled={!!view.ratingAskedAt}
      title={words}
      aria-label={words}
      onClick={() => void run(() => askRating(live, view.id))}
    />
  );
}

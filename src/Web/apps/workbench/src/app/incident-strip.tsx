import { Icon } from '@shared/icons/icon';
import type { User } from '@shared/protocol/session';
import { localized } from '@shared/text/localized';
import { paths } from '../components/route';
import { useIncident } from '../live/use-incident';
import { useText } from '../text/text';
import styles from './shell.module.css';

/** What customers read of a disturbance, so that nobody here is surprised by it; who may end it is led there. */
export function IncidentStrip({ user }: { user: User }) {
  const { t, language } = useText();
  const words = useIncident();
  if (!words) return null;
  return (
    <div className={styles.incident} role="status">
      <Icon name="info" />
      <p>
        <b>{t('incident.customersRead')}</b> {localized(words, language)}
      </p>
      {user.role === 'administrator' && <a href={paths.administration('site', 'site')}>{t('incident.change')}</a>}
    </div>
  );
}

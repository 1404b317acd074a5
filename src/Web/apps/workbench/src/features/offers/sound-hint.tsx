import { Icon } from '@shared/icons/icon';
import { soundIsShut } from '@shared/sound/audio';
import { useNow } from '@shared/time/use-now';
import { useLive } from '../../live/live-context';
import { useChoices } from '../../preferences/choices';
import { useText } from '../../text/text';
import styles from './offer-card.module.css';

/** The browser does not let an untouched page ring: better said than missed. */
export function SoundHint() {
  const { t } = useText();
  const { sound } = useChoices(useLive().session.user.id);
  useNow();
  if (!sound || !soundIsShut()) return null;
  return (
    <p className={styles.silent}>
      <Icon name="bellOff" size={14} />
      {t('offer.silent')}
    </p>
  );
}

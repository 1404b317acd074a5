import { Icon } from '@shared/icons/icon';
import { clockTime } from '@shared/time/format';
import { Button } from 'antd';
import { usePreview } from '../../components/preview';
import { go, paths } from '../../components/route';
import { useText } from '../../text/text';
import styles from './aside.module.css';
import type { BackAgain } from './use-back';

/** One that has come back, and why. */
export function BackCard({ back: { view, woken }, seen }: { back: BackAgain; seen: () => void }) {
  const { t, language } = useText();
  const words = usePreview(view.preview);
  const { name } = view.customer;
  return (
    <li className={styles.card} data-testid="back">
      <Icon name={woken.reason === 'time' ? 'snooze' : 'message'} />
      <div className={styles.what}>
        <p className={styles.who}>
          <span className={styles.name} title={name}>
            {name}
          </span>
          <time className={styles.at} dateTime={woken.at}>
            {clockTime(woken.at, language)}
          </time>
        </p>
        <p className={styles.why}>{t(`aside.because.${woken.reason}`)}</p>
        <p className={styles.last}>{words}</p>
      </div>
      <Button
        type="primary"
        size="small"
        aria-label={t('aside.openOf', { name })}
        onClick={() => go(paths.conversation(view.id))}
      >
        {t('aside.open')}
      </Button>
      <Button
        type="text"
        size="small"
        icon={<Icon name="close" size={14} />}
        aria-label={t('aside.dismiss', { name })}
        onClick={seen}
      />
    </li>
  );
}

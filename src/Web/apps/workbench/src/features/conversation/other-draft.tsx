import type { WrittenDraft } from '@shared/protocol/draft';
import { clockTime } from '@shared/time/format';
import { Button } from 'antd';
import { useText } from '../../text/text';
import styles from './composer.module.css';

interface Props {
  other: WrittenDraft;
  take: () => void;
  dismiss: () => void;
}

/** Two devices, two drafts: the newer one is in the field, this is the other one. */
export function OtherDraft({ other, take, dismiss }: Props) {
  const { t, language } = useText();
  return (
    <div className={styles.other} role="status">
      <p className={styles.otherWords}>
        <span className={styles.otherWhen}>{t('compose.other', { at: clockTime(other.writtenAt, language) })}</span>
        {other.text}
      </p>
      <Button size="small" onClick={take}>
        {t('compose.takeOther')}
      </Button>
      <Button size="small" type="text" onClick={dismiss}>
        {t('compose.dismissOther')}
      </Button>
    </div>
  );
}

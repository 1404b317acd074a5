import type { NewCentre } from '@shared/protocol/session';
import { useLanguage } from '@shared/text/language';
import { readDemo } from '../api/demo';
import { useText } from '../text/text';
import { DeleteDemo } from './delete-demo';
import { Door } from './door';
import { LiveFigures } from './live-figures';
import styles from './start-page.module.css';
import { TrafficSwitch } from './traffic-switch';
import { usePolled } from './use-polled';

const every = 2_000;

/** Three doors, each in a tab of its own; a centre at work around them. */
export function DemoPage({ deleted }: { deleted: (centre: NewCentre) => void }) {
  const { t } = useText();
  const language = useLanguage();
  const { value: demo, take } = usePolled(readDemo, every);
  return (
    <>
      <h1 className={styles.heading}>{t('heading')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <LiveFigures demo={demo} />
      <div className={styles.doors}>
        <Door kind="agent" step="one" icon="inbox" href={`/workbench/?demo=agent&lang=${language}`} />
        <Door kind="customer" step="two" icon="chat" href={`/chat/?lang=${language}`} />
        <Door
          kind="supervisor"
          step="three"
          icon="board"
          href={`/workbench/?demo=supervisor&lang=${language}#/board`}
        />
      </div>
      <div className={styles.rows}>
        <TrafficSwitch demo={demo} changed={take} />
        <DeleteDemo deleted={deleted} />
      </div>
    </>
  );
}

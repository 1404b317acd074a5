import { Icon } from '@shared/icons/icon';
import type { ConversationView } from '@shared/protocol/conversation';
import { clockTime } from '@shared/time/format';
import { Button } from 'antd';
import { ChannelIcon } from '../../components/channel';
import { Failure } from '../../components/failure';
import { usePreview } from '../../components/preview';
import { paths } from '../../components/route';
import { Section } from '../../components/section';
import { useReopen } from '../../components/use-reopen';
import { useText } from '../../text/text';
import styles from './inbox.module.css';
import { useDoneToday } from './use-done-today';

/** What this agent closed today. */
export function Today({ selected }: { selected: string | null }) {
  const { t } = useText();
  const done = useDoneToday();
  const items = done.data?.pages.flatMap(page => page.items) ?? [];
  return (
    <Section title={t('inbox.today')} count={done.data && items.length}>
      {done.error && <Failure error={done.error} retry={done.refetch} />}
      {done.data && items.length === 0 && <p className={styles.nothing}>{t('inbox.nothingToday')}</p>}
      <ul>
        {items.map(view => (
          <DoneRow key={view.id} view={view} selected={view.id === selected} />
        ))}
      </ul>
    </Section>
  );
}

function DoneRow({ view, selected }: { view: ConversationView; selected: boolean }) {
  const { t, language } = useText();
  const words = usePreview(view.preview);
  const { reopen, busy } = useReopen(view.id);
  return (
    <li className={`${styles.doneRow} ${selected ? styles.selected : ''}`}>
      <a href={paths.conversation(view.id)} className={styles.done} aria-current={selected ? 'true' : undefined}>
        <ChannelIcon channel={view.channel} />
        <span className={styles.name} title={view.customer.name}>
          {view.customer.name}
        </span>
        <span className={styles.words}>{words}</span>
        <time className={styles.end} dateTime={view.closedAt ?? view.startedAt}>
          {clockTime(view.closedAt ?? view.startedAt, language)}
        </time>
      </a>
      {view.closeReason !== 'spam' && (
        <Button
          className={styles.reopen}
          type="text"
          size="small"
          icon={<Icon name="refresh" size={14} />}
          loading={busy}
          title={t('reopen.do')}
          aria-label={t('reopen.of', { name: view.customer.name })}
          onClick={reopen}
        />
      )}
    </li>
  );
}

import type { ConversationView } from '@shared/protocol/conversation';
import { localized } from '@shared/text/localized';
import { dateTime } from '@shared/time/format';
import { Checkbox } from 'antd';
import { useAgents } from '../../api/agents';
import { useQueues } from '../../api/queues';
import { ChannelIcon } from '../../components/channel';
import { Simulated, Tier } from '../../components/marks';
import { usePreview } from '../../components/preview';
import { paths } from '../../components/route';
import { useText } from '../../text/text';
import styles from './conversations.module.css';
import { useCategories } from './use-categories';

interface Props {
  rows: ConversationView[];
  /** Which are to be given away or moved together. */
  picked: ReadonlySet<string>;
  /** For who leads; null = nothing is picked here. */
  pick: ((id: string, on: boolean) => void) | null;
}

/** A line per conversation; each leads to all that was said. What is open can be picked. */
export function ConversationTable({ rows, picked, pick }: Props) {
  const { t } = useText();
  return (
    <div className={styles.scroll} role="region" tabIndex={0} aria-label={t('conversations.title')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {pick && <td />}
            <th scope="col">{t('conversations.started')}</th>
            <th scope="col">{t('conversations.who')}</th>
            <th scope="col">{t('conversations.queue')}</th>
            <th scope="col">{t('conversations.agent')}</th>
            <th scope="col">{t('conversations.outcome')}</th>
            <th scope="col">{t('conversations.category')}</th>
            <th scope="col" className={styles.number}>
              {t('conversations.messages')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(view => (
            <Line
              key={view.id}
              view={view}
              picked={picked.has(view.id)}
              pick={pick && ((on: boolean) => pick(view.id, on))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  view: ConversationView;
  picked: boolean;
  pick: ((on: boolean) => void) | null;
}

function Line({ view, picked, pick }: LineProps) {
  const { t, language } = useText();
  const queue = useQueues().data?.find(one => one.id === view.queueId);
  const owner = view.status === 'closed' ? view.lastOwnerId : view.ownerId;
  const agent = useAgents().data?.find(one => one.id === owner);
  const category = useCategories().find(one => one.value === view.category);
  const words = usePreview(view.preview);
  return (
    <tr>
      {pick && (
        <td>
          {view.status !== 'closed' && (
            <Checkbox
              checked={picked}
              aria-label={t('board.pick', { name: view.customer.name })}
              onChange={event => pick(event.target.checked)}
            />
          )}
        </td>
      )}
      <td className={styles.time}>{dateTime(view.startedAt, language)}</td>
      <th scope="row">
        <a href={paths.conversation(view.id)} className={styles.who}>
          <ChannelIcon channel={view.channel} />
          <span className={styles.name}>{view.customer.name}</span>
          <Tier tier={view.customer.tier} />
          <Simulated simulated={view.simulated} />
        </a>
        <p className={styles.preview}>{words}</p>
      </th>
      <td>{queue ? localized(queue.name, language) : (view.queueId ?? '–')}</td>
      <td>{agent ? localized(agent.displayName, language) : (owner ?? '–')}</td>
      <td className={styles.outcome}>
        {view.closeReason ? t(`closeReason.${view.closeReason}`) : t(`status.${view.status}`)}
      </td>
      <td>{category?.label ?? view.category ?? '–'}</td>
      <td className={styles.number}>{view.lastMessage}</td>
    </tr>
  );
}

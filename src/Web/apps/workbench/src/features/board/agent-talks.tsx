import type { AgentRow } from '@shared/protocol/agent';
import type { ConversationView } from '@shared/protocol/conversation';
import { localized } from '@shared/text/localized';
import { Button, Popover } from 'antd';
import { useConversations } from '../../api/conversations';
import { ChannelIcon } from '../../components/channel';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import { Tier } from '../../components/marks';
import { usePreview } from '../../components/preview';
import { paths } from '../../components/route';
import { useText } from '../../text/text';
import styles from './board.module.css';

/** The very conversations that an agent has in hands; each can be listened to. */
export function AgentTalks({ agent }: { agent: AgentRow }) {
  const { t, language } = useText();
  const count = Object.values(agent.presence.held).reduce((sum, held) => sum + held, 0);
  if (count === 0) return null;
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      destroyOnHidden
      title={t('board.talksOf', { name: localized(agent.displayName, language) })}
      content={<Talks agentId={agent.id} />}
    >
      <Button size="small" type="text" className={styles.talks}>
        {t('board.talks', { count })}
      </Button>
    </Popover>
  );
}

function Talks({ agentId }: { agentId: string }) {
  const { t } = useText();
  const { data, error, refetch } = useConversations({ ownerId: agentId, status: 'active' });
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <LoadingRows rows={2} height={32} />;
  const talks = data.pages.flatMap(page => page.items);
  if (talks.length === 0) return <p className={styles.nothing}>{t('board.noTalks')}</p>;
  return (
    <ul className={styles.talkList}>
      {talks.map(view => (
        <Talk key={view.id} view={view} />
      ))}
    </ul>
  );
}

function Talk({ view: { id, channel, customer, preview } }: { view: ConversationView }) {
  const words = usePreview(preview);
  return (
    <li>
      <a href={paths.conversation(id)} className={styles.waitingRow}>
        <ChannelIcon channel={channel} />
        <span className={styles.customer}>{customer.name}</span>
        <Tier tier={customer.tier} />
        <span className={styles.words}>{words}</span>
      </a>
    </li>
  );
}

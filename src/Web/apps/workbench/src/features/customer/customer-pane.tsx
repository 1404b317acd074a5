import { Icon } from '@shared/icons/icon';
import type { ConversationView } from '@shared/protocol/conversation';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useCustomer } from '../../api/customers';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import { go, paths } from '../../components/route';
import { useConversation } from '../../live/use-conversation';
import { useText } from '../../text/text';
import { Collected } from './collected';
import styles from './customer.module.css';
import { PreviousConversations } from './previous-conversations';
import { Profile } from './profile';
import { Timeline } from './timeline';

/** Everything about the customer of a conversation: what is known, what was collected, what ever happened. */
export function CustomerPane({ conversationId }: { conversationId: string }) {
  const { data, error, refetch } = useConversation(conversationId);
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <LoadingRows rows={6} height={36} />;
  return <CustomerOf key={data.view.customer.id} view={data.view} />;
}

/** The same of what is not open: it rings. */
export function CustomerOf({ view }: { view: ConversationView }) {
  const { t } = useText();
  const [tab, setTab] = useState<'timeline' | 'previous'>('timeline');
  const customer = useCustomer(view.customer.id);
  return (
    <div className={styles.pane}>
      <header className={styles.top}>
        <Button
          type="text"
          icon={<Icon name="back" size={20} />}
          aria-label={t('nav.back')}
          onClick={() => go(paths.conversation(view.id))}
        />
        <span>{t('customer.title')}</span>
      </header>
      <Profile card={customer.data?.card ?? view.customer} current={view.id} />
      <Collected attributes={view.attributes} />
      {customer.error && <Failure error={customer.error} retry={customer.refetch} />}
      <Segmented
        aria-label={t('customer.title')}
        block
        className={styles.tabs}
        value={tab}
        onChange={setTab}
        options={[
          { value: 'timeline', label: t('customer.timeline') },
          { value: 'previous', label: t('customer.previous') },
        ]}
      />
      {tab === 'timeline' ? (
        <Timeline customerId={view.customer.id} current={view.id} goesOn={view.status !== 'closed'} />
      ) : (
        <PreviousConversations customerId={view.customer.id} current={view.id} />
      )}
    </div>
  );
}

import { Icon } from '@shared/icons/icon';
import type { ConversationView } from '@shared/protocol/conversation';
import { localized } from '@shared/text/localized';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useQueue } from '../../api/queues';
import { Avatar } from '../../components/avatar';
import { ChannelIcon, useChannelName } from '../../components/channel';
import { Simulated, Tier } from '../../components/marks';
import { go, paths } from '../../components/route';
import { Since } from '../../components/since';
import { useText } from '../../text/text';
import styles from './conversation.module.css';

/** Who it is, where it came from, how it stands; and what can be done with it. */
export function ConversationHeader({ view, actions }: { view: ConversationView; actions: ReactNode }) {
  const { t, language } = useText();
  const channelName = useChannelName();
  const queue = useQueue(view.queueId);
  const { customer, channel, medium, unansweredSince, status } = view;
  return (
    <header className={styles.header}>
      <Button
        className={styles.back}
        type="text"
        icon={<Icon name="back" size={20} />}
        aria-label={t('nav.back')}
        onClick={() => go(paths.desk)}
      />
      <span className={styles.face}>
        <Avatar name={customer.name} size={36} />
      </span>
      <div className={styles.who}>
        <h1 className={styles.name}>
          <span className={styles.place} title={customer.name}>
            {customer.name}
          </span>
          <Tier tier={customer.tier} /> <Simulated simulated={view.simulated} />
        </h1>
        <p className={styles.where}>
          <ChannelIcon channel={channel} />
          <span className={styles.place}>
            {channelName(channel)}
            {queue && ` · ${localized(queue.name, language)}`} · {t(`status.${status}`)}
          </span>
          {unansweredSince && <Since since={unansweredSince} target={queue?.targets[medium]} />}
        </p>
      </div>
      <div className={styles.actions}>{actions}</div>
      <Button
        className={styles.toCustomer}
        type="text"
        icon={<Icon name="user" size={20} />}
        aria-label={t('nav.customer')}
        onClick={() => go(paths.customer(view.id))}
      />
    </header>
  );
}

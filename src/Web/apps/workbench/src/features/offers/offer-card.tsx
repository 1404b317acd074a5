import { Icon } from '@shared/icons/icon';
import { localized } from '@shared/text/localized';
import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useQueue } from '../../api/queues';
import { Avatar } from '../../components/avatar';
import { ChannelIcon, useChannelName } from '../../components/channel';
import { Mark, Simulated, Tier } from '../../components/marks';
import { Since } from '../../components/since';
import { useText } from '../../text/text';
import { CountdownRing } from './countdown-ring';
import { OfferHistory } from './offer-history';
import styles from './offer-card.module.css';
import type { OfferedPart } from './use-offers';

interface Props {
  part: OfferedPart;
  busy: boolean;
  accept: () => void;
  reject: () => void;
  why: ReactNode;
}

/** Who, what, what was before, on which channel, how long waited: before a word is exchanged. */
export function OfferCard({ part: { conversation, offer }, busy, accept, reject, why }: Props) {
  const { t, language } = useText();
  const channelName = useChannelName();
  const queue = useQueue(offer.queueId);
  const { customer, channel, medium, enqueuedAt, preview, attributes } = conversation;
  const collected = Object.entries(attributes).slice(0, 3);
  return (
    <article className={styles.card} data-testid="offer" aria-label={t('offer.from', { name: customer.name })}>
      <header className={styles.head}>
        <Avatar name={customer.name} size={36} />
        <div className={styles.who}>
          <p className={styles.name}>
            {customer.name} <Tier tier={customer.tier} /> <Simulated simulated={conversation.simulated} />
          </p>
          <p className={styles.where}>
            <ChannelIcon channel={channel} /> {channelName(channel)}
            {queue && ` · ${localized(queue.name, language)}`}
          </p>
        </div>
        <CountdownRing offeredAt={offer.offeredAt} expiresAt={offer.expiresAt} />
      </header>
      <p className={styles.words}>{preview?.text || t('offer.noWords')}</p>
      {collected.length > 0 && (
        <p className={styles.marks}>
          {collected.map(([name, value]) => (
            <Mark key={name}>{`${name} ${value}`}</Mark>
          ))}
        </p>
      )}
      <p className={styles.facts}>
        {enqueuedAt && (
          <span className={styles.fact}>
            {t('offer.waited')} <Since since={enqueuedAt} target={queue?.targets[medium]} />
          </span>
        )}
        <OfferHistory conversation={conversation} />
      </p>
      {why}
      <div className={styles.actions}>
        <Tooltip title="Ctrl+Enter">
          <Button type="primary" block loading={busy} onClick={accept}>
            {t('offer.accept')}
          </Button>
        </Tooltip>
        <Button icon={<Icon name="close" />} disabled={busy} onClick={reject}>
          {t('offer.reject')}
        </Button>
      </div>
    </article>
  );
}

import type { CustomerCard } from '@shared/protocol/customer';
import { dateTime } from '@shared/time/format';
import type { ReactNode } from 'react';
import { Avatar } from '../../components/avatar';
import { Mark, Simulated, Tier } from '../../components/marks';
import { Revealable } from '../../components/revealable';
import { useColleagueName } from '../../components/colleague-name';
import { useText } from '../../text/text';
import styles from './customer.module.css';

/** Who the customer is. Numbers and addresses come masked; who may, asks for them with a reason. */
export function Profile({ card, current }: { card: CustomerCard; current: string }) {
  const { t, language } = useText();
  const colleague = useColleagueName();
  const last = lastBefore(card, current);
  const attributes = Object.entries(card.attributes);
  return (
    <section className={styles.profile} aria-label={t('customer.profile')}>
      <div className={styles.person}>
        <Avatar name={card.name} size={44} />
        <div className={styles.names}>
          <h2 className={styles.name}>{card.name}</h2>
          <p className={styles.marks}>
            <Tier tier={card.tier} />
            <Simulated simulated={card.simulated} />
            {card.tags.map(tag => (
              <Mark key={tag}>{tag}</Mark>
            ))}
          </p>
        </div>
      </div>
      <dl className={styles.facts}>
        {card.phone && (
          <Fact name={t('customer.phone')}>
            <Revealable customerId={card.id} field="phone" masked={card.phone} />
          </Fact>
        )}
        {card.email && (
          <Fact name={t('customer.email')}>
            <Revealable customerId={card.id} field="email" masked={card.email} />
          </Fact>
        )}
        {card.region && <Fact name={t('customer.region')}>{card.region}</Fact>}
        {last.id && (
          <Fact name={t('customer.lastAgent')}>
            {colleague(last.id)}
            {last.at && ` · ${dateTime(last.at, language)}`}
          </Fact>
        )}
        {attributes.map(([name, value]) => (
          <Fact key={name} name={name}>
            {value}
          </Fact>
        ))}
      </dl>
    </section>
  );
}

/** The last agent apart from the conversation that is looked at: who serves it knows that already. */
const lastBefore = (card: CustomerCard, current: string) =>
  card.lastAgentConversationId === current
    ? { id: card.previousAgentId, at: card.previousAgentAt }
    : { id: card.lastAgentId, at: card.lastAgentAt };

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={styles.fact}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

import { CustomerOf } from '../features/customer/customer-pane';
import { useOffers } from '../features/offers/use-offers';
import { useText } from '../text/text';
import styles from './desk.module.css';

/** Who it is that rings (弹屏), beside the offer while nothing else is open. */
export function Popped() {
  const { t } = useText();
  const ringing = useOffers()[0]?.conversation;
  if (!ringing) return null;
  return (
    <aside className={`${styles.customerPane} ${styles.popped}`} aria-label={t('customer.title')}>
      <CustomerOf key={ringing.customer.id} view={ringing} />
    </aside>
  );
}

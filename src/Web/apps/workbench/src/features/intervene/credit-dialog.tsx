import type { ConversationView } from '@shared/protocol/conversation';
import { InputNumber } from 'antd';
import { useState } from 'react';
import { setCredit } from '../../api/lead';
import { OrderDialog } from '../../components/orders/order-dialog';
import { useText } from '../../text/text';
import styles from './intervene.module.css';

/** As the server bounds it, in minutes. */
const least = -60;
const most = 24 * 60;

/** Minutes that it has waited longer, or shorter, than by the clock; empty = what tier and rules say. */
export function CreditDialog({ view, done }: { view: ConversationView; done: () => void }) {
  const { t } = useText();
  const [minutes, setMinutes] = useState<number | null>(Math.round(view.credit / 60));
  return (
    <OrderDialog
      title={t('lead.creditTitle')}
      okText={t('lead.creditSet')}
      order={id => setCredit(id, minutes === null ? null : minutes * 60)}
      ids={[view.id]}
      done={done}
    >
      <label className={styles.label} htmlFor="creditMinutes">
        {t('lead.minutes')}
      </label>
      <InputNumber
        id="creditMinutes"
        autoFocus
        min={least}
        max={most}
        precision={0}
        value={minutes}
        onChange={setMinutes}
      />
      <p className={styles.hint}>{t('lead.creditHint', { least, most })}</p>
    </OrderDialog>
  );
}

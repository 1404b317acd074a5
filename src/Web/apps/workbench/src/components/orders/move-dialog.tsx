import { localized } from '@shared/text/localized';
import { Select } from 'antd';
import { useState } from 'react';
import { moveTo } from '../../api/lead';
import { useQueues } from '../../api/queues';
import { useText } from '../../text/text';
import { OrderDialog } from './order-dialog';
import styles from './orders.module.css';

interface Props {
  ids: string[];
  simulated: boolean;
  queueId?: string | null | undefined;
  done: () => void;
}

/** In which queue it waits from now on, with its age. */
export function MoveDialog({ ids, simulated, queueId, done }: Props) {
  const { t, language } = useText();
  const { data: queues, isPending } = useQueues();
  const [chosen, setChosen] = useState<string | null>(null);
  const options = (queues ?? [])
    .filter(queue => queue.simulated === simulated && queue.id !== queueId)
    .map(({ id, name, waiting, signedIn }) => ({
      value: id,
      label: `${localized(name, language)} · ${t('order.line', { waiting, signedIn })}`,
    }));
  return (
    <OrderDialog
      title={t('order.moveTitle', { count: ids.length })}
      okText={t('order.move')}
      order={chosen === null ? null : id => moveTo(id, chosen)}
      ids={ids}
      done={done}
    >
      <label className={styles.label} htmlFor="orderQueue">
        {t('order.whereTo')}
      </label>
      <Select
        id="orderQueue"
        className={styles.choice}
        autoFocus
        showSearch={{ optionFilterProp: 'label' }}
        loading={isPending}
        value={chosen}
        onChange={setChosen}
        options={options}
        notFoundContent={t('order.noQueue')}
      />
      <p className={styles.hint}>{t('order.moveHint')}</p>
    </OrderDialog>
  );
}

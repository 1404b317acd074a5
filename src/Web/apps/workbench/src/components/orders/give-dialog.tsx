import { localized } from '@shared/text/localized';
import { Select } from 'antd';
import { useState } from 'react';
import { useAgentsNow } from '../../api/agents';
import { assign } from '../../api/lead';
import { useText } from '../../text/text';
import { OrderDialog } from './order-dialog';
import styles from './orders.module.css';

interface Props {
  ids: string[];
  simulated: boolean;
  /** Who has it, and cannot be given it. */
  ownerId?: string | null | undefined;
  done: () => void;
}

/** To whom it is given, and how full they are: an order may go over capacity. */
export function GiveDialog({ ids, simulated, ownerId, done }: Props) {
  const { t, language } = useText();
  const { data: agents, isPending } = useAgentsNow();
  const [agentId, setAgentId] = useState<string | null>(null);
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const options = (agents ?? [])
    .filter(agent => agent.simulated === simulated && agent.id !== ownerId)
    .map(({ id, displayName, employeeNumber, name, presence: { kind, usedUnits, units } }) => ({
      value: id,
      disabled: kind === 'offline',
      label: `${localized(displayName, language)} ${employeeNumber} · ${t(`presence.${kind}`)} · ${percent.format(units === 0 ? 0 : usedUnits / units)}`,
      sought: `${name} ${displayName.zh} ${displayName.en} ${employeeNumber}`.toLowerCase(),
    }))
    .sort((a, b) => Number(a.disabled) - Number(b.disabled));
  return (
    <OrderDialog
      title={t('order.giveTitle', { count: ids.length })}
      okText={t('order.give')}
      order={agentId === null ? null : id => assign(id, agentId)}
      ids={ids}
      done={done}
    >
      <label className={styles.label} htmlFor="orderAgent">
        {t('order.toWhom')}
      </label>
      <Select
        id="orderAgent"
        className={styles.choice}
        autoFocus
        showSearch={{ filterOption: (words, option) => option!.sought.includes(words.trim().toLowerCase()) }}
        loading={isPending}
        value={agentId}
        onChange={setAgentId}
        options={options}
        notFoundContent={t('order.nobody')}
      />
      <p className={styles.hint}>{t('order.giveHint')}</p>
    </OrderDialog>
  );
}

import { Icon } from '@shared/icons/icon';
import { localized } from '@shared/text/localized';
import { Button, Input, Select } from 'antd';
import { useId } from 'react';
import { useAgents } from '../../api/agents';
import type { ConversationFilter } from '../../api/conversations';
import { useQueues } from '../../api/queues';
import { channels, useChannelName } from '../../components/channel';
import { useText } from '../../text/text';
import styles from './conversations.module.css';
import { dayOf, midnight } from './days';
import { useCategories } from './use-categories';

interface Props {
  filter: ConversationFilter;
  set: (filter: ConversationFilter) => void;
}

const states = ['queued', 'offered', 'active', 'parked', 'closed'] as const;

const reasons = ['resolved', 'abandoned', 'shortAbandoned', 'customerSilent', 'flowedOut', 'refused', 'spam'] as const;

/** What is looked for; words are asked for once they are entered, so that a composition is not cut into searches. */
export function FilterBar({ filter, set }: Props) {
  const { t, language } = useText();
  const channelName = useChannelName();
  const queues = useQueues().data ?? [];
  const agents = useAgents().data ?? [];
  const categories = useCategories();
  const id = useId();
  const put = (name: keyof ConversationFilter, value: string | undefined) => set({ ...filter, [name]: value });
  const words = (name: 'q' | 'customer', label: string) => (
    <Input.Search
      key={`${name}/${filter[name] ?? ''}`}
      className={styles.words}
      defaultValue={filter[name] ?? ''}
      aria-label={label}
      placeholder={label}
      maxLength={200}
      allowClear
      onSearch={value => put(name, value.trim())}
    />
  );
  const choice = (
    name: keyof ConversationFilter,
    label: string,
    any: string,
    options: { value: string; label: string }[],
  ) => (
    <Select
      className={styles.choice}
      aria-label={label}
      value={filter[name] ?? ''}
      onChange={value => put(name, value)}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      options={[{ value: '', label: any }, ...options]}
    />
  );
  return (
    <div className={styles.filter} role="search" aria-label={t('conversations.filter')}>
      {words('q', t('conversations.words'))}
      {words('customer', t('conversations.customer'))}
      {choice(
        'queueId',
        t('conversations.queue'),
        t('conversations.anyQueue'),
        queues.map(queue => ({ value: queue.id, label: localized(queue.name, language) })),
      )}
      {choice(
        'ownerId',
        t('conversations.agent'),
        t('conversations.anyAgent'),
        agents.map(agent => ({
          value: agent.id,
          label: `${localized(agent.displayName, language)} ${agent.employeeNumber}`,
        })),
      )}
      {choice(
        'channel',
        t('conversations.channel'),
        t('conversations.anyChannel'),
        channels.map(value => ({ value, label: channelName(value) })),
      )}
      {categories.length > 0 &&
        choice('category', t('conversations.category'), t('conversations.anyCategory'), categories)}
      {choice(
        'status',
        t('conversations.state'),
        t('conversations.anyState'),
        states.map(value => ({ value, label: t(`status.${value}`) })),
      )}
      {choice(
        'closeReason',
        t('conversations.reason'),
        t('conversations.anyReason'),
        reasons.map(value => ({ value, label: t(`closeReason.${value}`) })),
      )}
      {choice(
        'stars',
        t('conversations.stars'),
        t('conversations.anyStars'),
        [5, 4, 3, 2, 1].map(count => ({ value: String(count), label: t('conversations.starsOf', { count }) })),
      )}
      <span className={styles.days}>
        <label htmlFor={`${id}-from`}>{t('conversations.from')}</label>
        <Input
          id={`${id}-from`}
          type="date"
          value={filter.from ? dayOf(filter.from) : ''}
          onChange={event => put('from', event.target.value && midnight(event.target.value))}
        />
        <label htmlFor={`${id}-to`}>{t('conversations.to')}</label>
        <Input
          id={`${id}-to`}
          type="date"
          value={filter.before ? dayOf(filter.before, -1) : ''}
          onChange={event => put('before', event.target.value && midnight(event.target.value, 1))}
        />
      </span>
      {Object.values(filter).some(Boolean) && (
        <Button type="text" icon={<Icon name="close" size={14} />} onClick={() => set({})}>
          {t('conversations.reset')}
        </Button>
      )}
    </div>
  );
}

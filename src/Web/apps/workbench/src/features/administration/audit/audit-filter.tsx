import { Icon } from '@shared/icons/icon';
import { nameIn } from '@shared/text/name-in';
import { Input } from 'antd';
import { useId } from 'react';
import type { AuditFilter } from '../../../api/audit';
import { useUsers } from '../../../api/users';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { Select } from '../fields/select';
import { useSearch } from '../use-search';
import { auditKinds } from './kinds';

interface Props {
  filter: AuditFilter;
  set: (filter: AuditFilter) => void;
  search: ReturnType<typeof useSearch>;
}

/** Midnight of a day of the viewer's, or nothing. */
const midnight = (day: string, add = 0) => {
  const [year, month, date] = day.split('-').map(Number);
  return day ? new Date(year!, month! - 1, date! + add).toISOString() : undefined;
};

/** Who, what, from when to when, and words. */
export function AuditFilterBar({ filter, set, search }: Props) {
  const { t, language } = useText();
  const users = useUsers().data ?? [];
  const id = useId();
  const put = (name: keyof AuditFilter, value: string | null | undefined) =>
    set({ ...filter, [name]: value || undefined });
  const field = (name: string) => ({ id: `${id}-${name}` });
  return (
    <div className={styles.filter} role="search" aria-label={t('admin.audit.filter')}>
      <Input
        {...search.field}
        prefix={<Icon name="search" />}
        aria-label={t('admin.search')}
        placeholder={t('admin.search')}
        maxLength={200}
      />
      <Select
        aria-label={t('admin.audit.whatField')}
        value={filter.what ?? ''}
        none={t('admin.audit.anything')}
        options={auditKinds.map(kind => ({ value: kind, words: t(`admin.audit.kind.${kind}`) }))}
        choose={value => put('what', value)}
      />
      <Select
        aria-label={t('admin.audit.byField')}
        value={filter.by ?? ''}
        none={t('admin.audit.anybody')}
        options={users.map(({ user }) => ({ value: user.id, words: nameIn(language, user.name) }))}
        choose={value => put('by', value)}
      />
      <span className={styles.span}>
        <label htmlFor={field('from').id}>{t('admin.audit.from')}</label>
        <Input type="date" {...field('from')} onChange={e => put('from', midnight(e.target.value))} />
        <label htmlFor={field('to').id}>{t('admin.audit.to')}</label>
        <Input type="date" {...field('to')} onChange={e => put('before', midnight(e.target.value, 1))} />
      </span>
    </div>
  );
}

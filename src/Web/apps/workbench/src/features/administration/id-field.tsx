import type { Entity } from '@shared/protocol/configuration';
import { Input } from 'antd';
import { useText } from '../../text/administration';
import styles from './administration.module.css';
import { Faults } from './fields/faults';
import { useForm } from './form-context';
import type { Finding } from './inspect';
import { textOf } from './place';

const longest = 64;

/** As one typed it, else from the English name or the employee number: small letters, digits and hyphens. */
export function idOf(value: Entity): string {
  if (typeof value['id'] === 'string' && value['id'] !== '') return value['id'];
  const name = (value['name'] as Entity | undefined)?.['en'] ?? value['employeeNumber'] ?? '';
  return textOf(name)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
}

export function idFinding(id: string, taken: string[]): Finding[] {
  const find = (code: Finding['code'], values: Finding['values'] = {}) => [{ where: 'id', code, values }];
  if (id.trim() === '') return find('empty');
  if (id.length > longest) return find('tooLong', { most: longest });
  if (/[/\\\p{C}]/u.test(id) || id.trim() !== id || id === '.' || id === '..') return find('unfit');
  return taken.includes(id) ? find('taken') : [];
}

/** What a new one is called in addresses and by programs: for ever. */
export function IdField({ value, id }: { value: Entity; id: string }) {
  const { t } = useText();
  const { set, faults } = useForm();
  const found = faults('id');
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor="field-id">
        {t('admin.id')}
      </label>
      <Input
        id="field-id"
        autoComplete="off"
        spellCheck={false}
        value={textOf(value['id']) || id}
        status={found.length > 0 ? 'error' : ''}
        aria-invalid={found.length > 0}
        aria-describedby="field-id-hint field-id-fault"
        onChange={event => set(['id'], event.target.value)}
      />
      <p id="field-id-hint" className={styles.hint}>
        {t('admin.idHint')}
      </p>
      <Faults id="field-id-fault" found={found} />
    </div>
  );
}

import type { Fault } from '@shared/protocol/configuration';
import { Alert } from 'antd';
import { useText } from '../../text/administration';
import styles from './administration.module.css';
import { EntityName } from './entity-name';
import { descriptionOf } from './kinds';
import { fieldsOf } from './kinds/description';
import { referenced } from './kinds/referenced';
import { useNames } from './names';
import { useWords } from './use-words';

/** What is wrong where this form has no field: mostly in others that lean on this one. */
export function OtherFaults({ faults }: { faults: Fault[] }) {
  const { t } = useText();
  if (faults.length === 0) return null;
  return <Alert type="error" showIcon title={t('admin.otherFaults')} description={<FaultList faults={faults} />} />;
}

export function FaultList({ faults }: { faults: Fault[] }) {
  return (
    <ul className={styles.faultList}>
      {faults.map((fault, index) => (
        <FaultLine key={index} fault={fault} />
      ))}
    </ul>
  );
}

function FaultLine({ fault }: { fault: Fault }) {
  const { t } = useText();
  const words = useWords();
  const [, kind = '', id = '', place = ''] = /^(\w+)\/([^.]+)\.?(.*)$/.exec(fault.where) ?? [];
  const description = descriptionOf(kind);
  const names = useNames(description ? referenced(fieldsOf(description)) : []);
  return (
    <li>
      {kind ? <EntityName kind={kind} id={id} /> : fault.where}
      {description && place && t('admin.of', { place: words.place(description, place, names) })}
      {t('admin.says', { words: words.fault(fault) })}
    </li>
  );
}

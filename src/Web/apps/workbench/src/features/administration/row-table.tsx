import { Icon } from '@shared/icons/icon';
import type { ConfiguredEntity } from '@shared/protocol/configuration';
import { useState } from 'react';
import { Simulated } from '../../components/marks';
import { paths } from '../../components/route';
import { useText } from '../../text/administration';
import styles from './administration.module.css';

/** What a list says of one. */
export interface Line {
  row: ConfiguredEntity;
  /** Its name, then its columns, in words. */
  shown: string[];
}

interface Props {
  lines: Line[];
  kind: string;
  columns: { path: string; words: string }[];
  most: number;
}

/** Rows by any of their columns, either way. */
export function RowTable({ lines, kind, columns, most }: Props) {
  const { t, language } = useText();
  const [by, setBy] = useState({ column: 0, down: false });
  const collator = new Intl.Collator(language, { numeric: true });
  const value = ({ row, shown }: Line) => {
    const raw = row.value[columns[by.column - 1]?.path ?? ''];
    return typeof raw === 'number' ? raw : shown[by.column]!;
  };
  const order = (a: Line, b: Line) => {
    const [one, other] = [value(a), value(b)];
    const first =
      typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other));
    return (by.down ? -first : first) || collator.compare(a.row.id, b.row.id);
  };
  const sort = (column: number) => setBy({ column, down: by.column === column && !by.down });
  const direction = by.down ? 'descending' : 'ascending';
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[t('admin.name'), ...columns.map(column => column.words)].map((words, index) => (
            <th key={words} scope="col" aria-sort={by.column === index ? direction : undefined}>
              <button type="button" onClick={() => sort(index)}>
                {words}
                {by.column === index && <Icon name="down" size={12} className={by.down ? undefined : styles.upward!} />}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...lines]
          .sort(order)
          .slice(0, most)
          .map(({ row, shown: [name, ...cells] }) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={paths.administration(kind, row.id)}>{name}</a>{' '}
                <Simulated simulated={row.value['simulated'] === true} />
                <span className={styles.id}>{row.id}</span>
              </th>
              {cells.map((words, index) => (
                <td key={columns[index]!.path}>
                  <span>{words}</span>
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}

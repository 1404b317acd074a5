import type { MeasureName } from '@shared/protocol/board';
import { localized } from '@shared/text/localized';
import { duration } from '@shared/time/format';
import { Fragment, type PointerEventHandler, type ReactNode } from 'react';
import type { ConversationFilter } from '../../api/conversations';
import { paths } from '../../components/route';
import { useText } from '../../text/text';
import type { BoardLine } from './board-line';
import styles from './board.module.css';
import { isPresent } from './columns';
import { measureValue } from './measure-value';
import { useColumnName } from './use-column-name';

interface Props {
  of: string;
  lines: readonly BoardLine[];
  columns: string[];
  measures: MeasureName[];
  hold?: { onPointerEnter: PointerEventHandler; onPointerLeave: PointerEventHandler };
}

/** Lines with the columns that somebody wants; what does not fit is scrolled to. */
export function LineTable({ of, lines, columns, measures, hold }: Props) {
  const { t } = useText();
  const nameOf = useColumnName(measures);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={of}>
      <table className={styles.table} {...hold}>
        <thead>
          <tr>
            <th scope="col">{t('board.name')}</th>
            {columns.map(column => (
              <th key={column} scope="col" className={isPresent(column) ? undefined : styles.measure}>
                {nameOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <Fragment key={line.id}>
              <tr className={line.below ? styles.opened : undefined}>
                <th scope="row">{line.title}</th>
                {columns.map(column => (
                  <Cell key={column} line={line} column={column} measures={measures} />
                ))}
              </tr>
              {line.below && (
                <tr>
                  <td colSpan={columns.length + 1} className={styles.waiting}>
                    {line.below}
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ line, column, measures }: { line: BoardLine; column: string; measures: MeasureName[] }) {
  const { language } = useText();
  const shown = isPresent(column) ? now(line)[column] : undefined;
  if (shown !== undefined) return <td className={column === 'waiting' && line.inLine ? styles.some : ''}>{shown}</td>;
  const measure = measures.find(one => one.id === column);
  const value = measure && line.values[column];
  const words = measure ? measureValue(value, measure.unit, language) : '–';
  return (
    <td className={value ? undefined : styles.none} title={measure && localized(measure.name, language)}>
      {measure?.unit === 'count' && value && line.behind ? (
        <a href={paths.conversations({ ...line.behind, ...closedAs[column] })}>{words}</a>
      ) : (
        words
      )}
    </td>
  );
}

/** Counts that are told by how conversations were closed. */
const closedAs: Record<string, ConversationFilter> = {
  abandoned: { closeReason: 'abandoned' },
  'abandoned-short': { closeReason: 'shortAbandoned' },
};

const now = (line: BoardLine): Record<string, ReactNode> => ({
  waiting: line.inLine,
  oldest: line.inLine ? line.oldest : '–',
  expected: expected(line),
  people: line.people,
  state: line.state,
  load: line.load,
});

/** Half of the waits end within the one, nine in ten within the other. */
function expected({ expected: wait }: BoardLine) {
  if (wait?.expectedSeconds == null) return '–';
  const [half, most] = [wait.expectedSeconds, wait.atMostSeconds ?? wait.expectedSeconds].map(s => duration(s * 1_000));
  return half === most ? half : `${half}–${most}`;
}

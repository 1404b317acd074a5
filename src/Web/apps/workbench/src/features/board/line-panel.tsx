import { Segmented } from 'antd';
import { useState } from 'react';
import { Empty } from '../../components/empty';
import { go, paths } from '../../components/route';
import { useStableOrder } from '../../components/use-stable-order';
import type { Board } from '../../live/board-state';
import { useText } from '../../text/text';
import styles from './board.module.css';
import { ColumnPicker } from './column-picker';
import { columnsOf, type View } from './columns';
import { LineTable } from './line-table';
import { useColumns } from './use-columns';
import { useLines } from './use-lines';

const views: View[] = ['queues', 'channels', 'teams', 'agents'];

/** The centre in lines: queues with the worst on top, channels, teams or agents; rows stay put while the pointer is over them. */
export function LinePanel({ board, opened }: { board: Board; opened: string | null }) {
  const { t } = useText();
  const [view, setView] = useState<View>('queues');
  const shown = opened ? 'queues' : view;
  const { columns, want } = useColumns(shown, board.measures);
  const { ordered, hold } = useStableOrder(useLines(board, shown, opened), line => line.id);
  const all = columnsOf(shown, board.measures);
  return (
    <section className={styles.panel} aria-label={t(`board.view.${shown}`)}>
      <div className={styles.panelHead}>
        <Segmented
          size="small"
          aria-label={t('board.show')}
          value={shown}
          onChange={next => {
            setView(next);
            if (opened) go(paths.board);
          }}
          options={views.map(value => ({ value, label: t(`board.view.${value}`) }))}
        />
        <ColumnPicker all={all} wanted={columns} want={want} measures={board.measures} />
      </div>
      {ordered.length === 0 ? (
        <Empty icon="inbox" title={t(`board.none.${shown}`)} hint={t(`board.noneHint.${shown}`)} />
      ) : (
        <LineTable
          of={t(`board.view.${shown}`)}
          lines={ordered}
          columns={columns}
          measures={board.measures}
          hold={hold}
        />
      )}
    </section>
  );
}

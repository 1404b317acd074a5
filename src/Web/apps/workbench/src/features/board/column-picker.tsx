import { Icon } from '@shared/icons/icon';
import type { MeasureName } from '@shared/protocol/board';
import { Button, Checkbox, Popover } from 'antd';
import { useText } from '../../text/text';
import styles from './board.module.css';
import { useColumnName } from './use-column-name';

interface Props {
  all: string[];
  wanted: string[];
  want: (columns: string[]) => void;
  measures: MeasureName[];
}

/** Which columns the table has, and from left to right as they are listed. */
export function ColumnPicker({ all, wanted, want, measures }: Props) {
  const { t } = useText();
  const nameOf = useColumnName(measures);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      title={t('board.columns')}
      content={
        <Checkbox.Group
          className={styles.picker}
          value={wanted}
          options={all.map(value => ({ value, label: nameOf(value) }))}
          onChange={chosen => want(all.filter(column => chosen.includes(column)))}
        />
      }
    >
      <Button size="small" type="text" icon={<Icon name="settings" size={14} />}>
        {t('board.columns')}
      </Button>
    </Popover>
  );
}

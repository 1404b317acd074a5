import type { MeasureName } from '@shared/protocol/board';
import { localized } from '@shared/text/localized';
import { useText } from '../../text/text';
import { isPresent } from './columns';

/** What a column is called. */
export function useColumnName(measures: MeasureName[]) {
  const { t, language } = useText();
  return (column: string) => {
    if (isPresent(column)) return t(`board.column.${column}`);
    const measure = measures.find(one => one.id === column);
    return measure ? localized(measure.name, language) : column;
  };
}

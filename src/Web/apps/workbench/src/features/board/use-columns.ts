import type { MeasureName } from '@shared/protocol/board';
import { choose, useChoices } from '../../preferences/choices';
import { useLive } from '../../live/live-context';
import { isPresent, usual, type View } from './columns';

/** The columns that this person wants, and how to want others. */
export function useColumns(view: View, measures: MeasureName[]) {
  const { id } = useLive().session.user;
  const { boardColumns } = useChoices(id);
  const known = new Set(measures.map(measure => measure.id));
  const wanted = boardColumns[view] ?? usual[view];
  return {
    columns: wanted.filter(column => isPresent(column) || known.has(column)),
    want: (columns: string[]) => choose(id, { boardColumns: { ...boardColumns, [view]: columns } }),
  };
}

import type { Values } from '@shared/protocol/board';
import type { ExpectedWait } from '@shared/protocol/queue';
import type { ReactNode } from 'react';
import type { ConversationFilter } from '../../api/conversations';

/** A line of a table: whatever it is of, columns find the same in it. */
export interface BoardLine {
  id: string;
  title: ReactNode;
  values: Values;
  inLine?: number;
  /** The longest wait against its target. */
  oldest?: ReactNode;
  expected?: ExpectedWait | null;
  /** Agents ready, of those signed in. */
  people?: string;
  state?: ReactNode;
  load?: ReactNode;
  /** Where the day's conversations behind its counts are. */
  behind?: ConversationFilter;
  /** What opens below it. */
  below?: ReactNode;
}

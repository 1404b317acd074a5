import { createContext, useContext } from 'react';
import type { WorkbenchLive } from './workbench-live';

export const LiveContext = createContext<WorkbenchLive | null>(null);

export function useLive(): WorkbenchLive {
  const live = useContext(LiveContext);
  if (!live) throw new Error('no live connection around this component');
  return live;
}

import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLive } from './live-context';

/** The board: opened, followed, and let go when it leaves the screen. */
export function useBoard() {
  const { board } = useLive();
  useEffect(() => board.watch(), [board]);
  return useQuery({ queryKey: ['board'], queryFn: () => board.open(), refetchOnMount: 'always' });
}

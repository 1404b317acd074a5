import type { Board } from '@shared/protocol/board';
import { useQuery } from '@tanstack/react-query';
import { httpJson } from './http';

const every = 2_000;

export const useBoard = () =>
  useQuery({ queryKey: ['board'], queryFn: () => httpJson<Board>('/board'), refetchInterval: every });

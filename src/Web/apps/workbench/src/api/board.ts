import type { BoardCourse } from '@shared/protocol/board';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { httpJson } from './http';

const every = 30_000;

/** The last hours of a queue, or of all. */
export const useCourse = (queueId: string | null, hours: number) =>
  useQuery({
    queryKey: ['board', 'history', queueId, hours],
    queryFn: () => {
      const query = new URLSearchParams({ hours: String(hours), ...(queueId ? { queueId } : {}) });
      return httpJson<BoardCourse>(`/board/history?${query.toString()}`);
    },
    refetchInterval: every,
    staleTime: every,
    placeholderData: keepPreviousData,
  });

import type { IncidentPush } from '@shared/protocol/chat';
import { skipToken, useQuery } from '@tanstack/react-query';

/** The notice that customers read now; pushed, never asked for. */
export const useIncident = () =>
  useQuery<IncidentPush['words']>({ queryKey: ['incident'], queryFn: skipToken }).data ?? null;

import type {
  ChangeSet,
  ConfigurationChange,
  ConfigurationCheck,
  ConfiguredEntity,
  Entity,
  EntityDifference,
  Fault,
} from '@shared/protocol/configuration';
import type { Page } from '@shared/protocol/result';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { http, httpJson, query } from './http';

/** All of a kind, and the version of the whole configuration that they were read at. */
export interface Configured {
  version: number;
  items: ConfiguredEntity[];
}

const atOnce = 200;

async function readAll(kind: string): Promise<Configured> {
  const items: ConfiguredEntity[] = [];
  let version: number | undefined;
  for (let cursor: string | null = null, more = true; more; more = Boolean(cursor)) {
    const response = await http(`/configuration/${kind}${query({ limit: atOnce, cursor })}`);
    version ??= Number(response.headers.get('ETag')?.replaceAll('"', ''));
    const page = (await response.json()) as Page<ConfiguredEntity>;
    items.push(...page.items);
    cursor = page.next;
  }
  return { version: version!, items };
}

export const configured = (kind: string) => ({
  queryKey: ['configuration', kind],
  queryFn: () => readAll(kind),
  staleTime: 10_000,
});

export const useConfigured = (kind: string, enabled = true) => useQuery({ ...configured(kind), enabled });

/** The first few of a kind, where all would be too many to ask for. */
export const useSomeConfigured = (kind: string) =>
  useQuery({
    queryKey: ['configuration', kind, 'some'],
    queryFn: async () =>
      (await httpJson<Page<ConfiguredEntity>>(`/configuration/${kind}${query({ limit: 20 })}`)).items,
  });

/** One of them, where all would be too many to ask for. */
export const useConfiguredOne = (kind: string, id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['configuration', kind, id],
    queryFn: () => httpJson<ConfiguredEntity>(`/configuration/${kind}/${encodeURIComponent(id)}`),
    staleTime: 60_000,
    enabled,
  });

/** What a change would be refused for; nothing is stored. */
export const checkChange = (change: ChangeSet, signal?: AbortSignal) =>
  httpJson<ConfigurationCheck>('/configuration/check', {
    method: 'POST',
    body: change,
    ...(signal ? { signal } : {}),
  });

/** A calendar's days of a year, read from lines of text; nothing is stored. */
export const readDates = (year: number, text: string) =>
  httpJson<{ exceptions: Entity[]; faults: Fault[] }>('/configuration/dates', { method: 'POST', body: { year, text } });

const against = (version: number) => ({ 'If-Match': `"${version}"` });

export const commitChange = (version: number, change: ChangeSet) =>
  httpJson<{ version: number }>('/configuration/changes', { method: 'POST', headers: against(version), body: change });

export const undoTo = (version: number, toVersion: number) =>
  httpJson<{ version: number }>('/configuration/undo', {
    method: 'POST',
    headers: against(version),
    body: { toVersion },
  });

export const readChanges = (limit: number, cursor: string | null) =>
  httpJson<Page<ConfigurationChange>>(`/configuration/changes${query({ limit, cursor })}`);

export const useChanges = () =>
  useInfiniteQuery({
    queryKey: ['configuration', 'changes'],
    queryFn: ({ pageParam }) => readChanges(20, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: last => last.next,
  });

export const useDifference = (version: number) =>
  useQuery({
    queryKey: ['difference', version],
    queryFn: () => httpJson<EntityDifference[]>(`/configuration/changes/${version}/difference`),
    staleTime: Infinity,
  });

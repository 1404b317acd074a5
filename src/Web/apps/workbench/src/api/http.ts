import { ApiError, request, type RequestOptions } from '@shared/live/request';
import { sessionStore } from './session-store';

/** A call in the name of this tab's session; a session that the server has ended is forgotten. */
export async function http(path: string, options: RequestOptions = {}): Promise<Response> {
  const session = sessionStore.read()?.session;
  const headers = { ...options.headers, ...(session ? { 'X-OmniContact-Session': session } : {}) };
  try {
    return await request(path, { ...options, headers });
  } catch (error) {
    if (error instanceof ApiError && error.status === 401 && sessionStore.read()?.session === session)
      sessionStore.write(null);
    throw error;
  }
}

export async function httpJson<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const response = await http(path, options);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** `?a=1&b=2` of what has a value. */
export function query(values: Record<string, string | number | null | undefined>): string {
  const given = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

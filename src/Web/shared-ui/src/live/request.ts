import type { Problem } from '../protocol/result';
import { serverClock } from '../time/server-clock';

/** The server answered, and it was not what was asked for. */
export class ApiError extends Error {
  override name = 'ApiError';

  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.detail ?? problem.title ?? String(status));
  }
}

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  headers?: Record<string, string>;
  /** An object goes as JSON, a form as it is. */
  body?: object;
  signal?: AbortSignal;
  /** It goes on when the page is left; its body may have 64 KB then. */
  keepalive?: boolean;
}

/** One call to the server; the answer's date keeps the page's clock right. */
export async function request(path: string, options: RequestOptions = {}): Promise<Response> {
  const { body, method = 'GET', headers = {}, signal, keepalive = false } = options;
  const form = body instanceof FormData;
  const sentAt = Date.now();
  const response = await fetch(`/api/v1${path}`, {
    method,
    headers: { ...headers, ...(body && !form ? { 'Content-Type': 'application/json' } : {}) },
    ...(body ? { body: form ? body : JSON.stringify(body) } : {}),
    ...(signal ? { signal } : {}),
    ...(keepalive ? { keepalive } : {}),
  });
  serverClock.observe(response.headers.get('Date'), sentAt, Date.now());
  if (response.ok) return response;
  throw new ApiError(response.status, await problemOf(response));
}

export async function requestJson<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const response = await request(path, options);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function problemOf(response: Response): Promise<Problem> {
  const json = response.headers.get('Content-Type')?.includes('json');
  return json ? ((await response.json()) as Problem) : {};
}

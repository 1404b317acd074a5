import { ApiError, requestJson, type RequestOptions } from '@shared/live/request';
import type { Demo, SignedIn } from '@shared/protocol/session';

/** The demo's switches need an administrator: the page signs in as the demo's own for one command, and out again. */
async function asAdministrator<T>(path: string, options: RequestOptions): Promise<T> {
  const { session } = await requestJson<SignedIn>('/session/demo', { method: 'POST', body: { role: 'administrator' } });
  const headers = { 'X-OmniContact-Session': session };
  try {
    return await requestJson<T>(path, { ...options, headers });
  } finally {
    // Deleting the demo deletes its administrator's session too.
    await requestJson('/session', { method: 'DELETE', headers }).catch(ignoreSignedOut);
  }
}

export const readDemo = () => requestJson<Demo>('/demo');

export const switchTraffic = (on: boolean) => asAdministrator<Demo>('/demo/traffic', { method: 'PUT', body: { on } });

export const deleteDemo = () => asAdministrator('/demo', { method: 'DELETE' });

function ignoreSignedOut(error: unknown) {
  if (!(error instanceof ApiError && error.status === 401)) throw error;
}

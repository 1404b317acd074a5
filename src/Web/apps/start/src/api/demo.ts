import { requestJson } from '@shared/live/request';
import type { Demo, NewCentre, SignedIn } from '@shared/protocol/session';

/** The demo's switches need an administrator: the page signs in as the demo's own for one command. */
async function asAdministrator(): Promise<Record<string, string>> {
  const { session } = await requestJson<SignedIn>('/session/demo', { method: 'POST', body: { role: 'administrator' } });
  return { 'X-OmniContact-Session': session };
}

export const readDemo = () => requestJson<Demo>('/demo');

export async function switchTraffic(on: boolean) {
  const headers = await asAdministrator();
  try {
    return await requestJson<Demo>('/demo/traffic', { method: 'PUT', body: { on }, headers });
  } finally {
    await requestJson('/session', { method: 'DELETE', headers });
  }
}

/** The administrator's session goes with the demo. */
export const deleteDemo = async () =>
  requestJson<NewCentre>('/demo?confirm=true', { method: 'DELETE', headers: await asAdministrator() });

import { requestJson } from '@shared/live/request';
import type { Demo, SignedIn } from '@shared/protocol/session';

let session: Promise<string> | null = null;

/** The demo's switches need an administrator: the page signs in as the demo's own, once it is needed. */
async function asAdministrator(): Promise<Record<string, string>> {
  session ??= requestJson<SignedIn>('/session/demo', { method: 'POST', body: { role: 'administrator' } }).then(
    signedIn => signedIn.session,
    (error: unknown) => {
      session = null;
      throw error;
    },
  );
  return { 'X-OmniContact-Session': await session };
}

export const readDemo = () => requestJson<Demo>('/demo');

export const switchTraffic = async (on: boolean) =>
  requestJson<Demo>('/demo/traffic', { method: 'PUT', body: { on }, headers: await asAdministrator() });

export const deleteDemo = async () => requestJson('/demo', { method: 'DELETE', headers: await asAdministrator() });

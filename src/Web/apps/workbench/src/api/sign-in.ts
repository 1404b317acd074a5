import { request, requestJson } from '@shared/live/request';
import type { SignedIn, UserRole } from '@shared/protocol/session';
import { http } from './http';
import { sessionStore } from './session-store';

export async function signIn(userName: string, password: string) {
  sessionStore.write(await requestJson<SignedIn>('/session', { method: 'POST', body: { userName, password } }));
}

export async function signInToDemo(role: UserRole) {
  sessionStore.write(await requestJson<SignedIn>('/session/demo', { method: 'POST', body: { role } }));
}

/** Ends every session of the person, so that this tab begins another at once. A wrong password is no end of the session: 401 is not taken for one. */
export async function changePassword(userName: string, current: string, password: string) {
  const headers = { 'X-OmniContact-Session': sessionStore.read()?.session ?? '' };
  await request('/me/password', { method: 'PUT', headers, body: { current, password } });
  await signIn(userName, password);
}

export async function signOut() {
  await http('/session', { method: 'DELETE' }).finally(() => sessionStore.write(null));
}

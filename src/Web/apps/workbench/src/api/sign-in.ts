import { requestJson } from '@shared/live/request';
import type { SignedIn, UserRole } from '@shared/protocol/session';
import { http } from './http';
import { sessionStore } from './session-store';

export async function signIn(userName: string, password: string) {
  sessionStore.write(await requestJson<SignedIn>('/session', { method: 'POST', body: { userName, password } }));
}

export async function signInToDemo(role: UserRole) {
  sessionStore.write(await requestJson<SignedIn>('/session/demo', { method: 'POST', body: { role } }));
}

export async function signOut() {
  await http('/session', { method: 'DELETE' }).finally(() => sessionStore.write(null));
}

import { ApiError } from '@shared/live/request';
import type { UserRole } from '@shared/protocol/session';
import { sessionStore } from '../api/session-store';
import { signInToDemo } from '../api/sign-in';
import { wishReady } from './use-go-ready';

const roles: UserRole[] = ['agent', 'supervisor', 'administrator'];

/** The start page opens a tab as `?demo=agent`: it signs in by itself, once. Where it cannot, the sign-in page shows. */
export async function enterDemo() {
  const address = new URL(location.href);
  const role = roles.find(one => one === address.searchParams.get('demo'));
  address.searchParams.delete('demo');
  if (!role) return;
  wishReady();
  if (sessionStore.read()?.user.role !== role)
    await signInToDemo(role).catch((error: unknown) => {
      if (!(error instanceof ApiError || error instanceof TypeError)) throw error;
    });
  history.replaceState(null, '', address);
}

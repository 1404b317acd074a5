import { sessionStore } from '../api/session-store';
import { App } from '../app/app';
import type { User } from '@shared/protocol/session';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { FakeCentre } from '@testing/centre/centre';
import { WorkbenchHub } from '@testing/centre/workbench-hub';
import { fakeFetch } from '@testing/browser/fake-fetch';
import { FakePort } from '@testing/browser/fake-port';
import { HubFaults } from '@testing/browser/hub-faults';

/** The whole workbench, signed in, with a fake centre and a wire that a test can spoil. */
export function renderWorkbench({
  centre = new FakeCentre(),
  as = 'lin',
  faults = new HubFaults(),
  mayReveal = false,
} = {}) {
  vi.stubGlobal('fetch', fakeFetch(centre));
  const user: User = centre.users.get(as)!;
  const session = centre.id('session');
  centre.sessions.set(session, user);
  sessionStore.write({ session, user, mayReveal });
  const hub = () => new FakePort(push => new WorkbenchHub(centre, user, push), faults);
  const page = render(<App hub={hub} />);
  return { centre, faults, page, person: userEvent.setup({ delay: null }) };
}

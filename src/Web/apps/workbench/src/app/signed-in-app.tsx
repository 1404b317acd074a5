import type { HubPort } from '@shared/live/hub-port';
import type { SignedIn } from '@shared/protocol/session';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sessionStore } from '../api/session-store';
import { LiveContext } from '../live/live-context';
import { WorkbenchLive } from '../live/workbench-live';
import { createQueryClient } from './query-client';
import { Shell } from './shell';

interface Props {
  session: SignedIn;
  hub: (session: string) => HubPort;
}

/** One session: its own cache and its own connection, gone together with it. */
export function SignedInApp({ session, hub }: Props) {
  const [queries] = useState(createQueryClient);
  const [live] = useState(() => new WorkbenchLive(queries, session, () => hub(session.session)));
  useEffect(() => {
    live.connection.start();
    const signedOut = live.connection.subscribe(() => {
      if (live.connection.state() === 'refused') sessionStore.write(null);
    });
    return () => {
      signedOut();
      void live.connection.stop();
    };
  }, [live]);
  return (
    <QueryClientProvider client={queries}>
      <LiveContext value={live}>
        <Shell user={session.user} />
      </LiveContext>
    </QueryClientProvider>
  );
}

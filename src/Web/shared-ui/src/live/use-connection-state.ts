import { useSyncExternalStore } from 'react';
import type { LiveConnection } from './live-connection';

export const useConnectionState = (connection: LiveConnection) =>
  useSyncExternalStore(connection.subscribe, connection.state);

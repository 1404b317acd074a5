import { HubConnectionBuilder, LogLevel } from '@microsoft/signalr';
import type { HubPort } from './hub-port';
import { OfflineError } from './offline-error';

/** The server pings at least each 5 s; a connection that is silent for longer than this is dead: so long who talks to a machine that froze has to wait. */
const silentForTooLong = 11_000;

/** A socket that is closing refuses what it is given, before it says that it is closed. */
const neverLeft = (error: unknown) => error instanceof Error && error.message.includes("not in the 'Connected' State");

export function signalrPort(url: string, accessToken?: string): HubPort {
  const hub = new HubConnectionBuilder()
    .withUrl(url, accessToken ? { accessTokenFactory: () => accessToken } : {})
    .configureLogging(LogLevel.None)
    .withServerTimeout(silentForTooLong)
    .build();
  return {
    start: () => hub.start(),
    stop: () => hub.stop(),
    invoke: <T>(method: string, argument?: object) =>
      (argument === undefined ? hub.invoke<T>(method) : hub.invoke<T>(method, argument)).catch((error: unknown) => {
        throw neverLeft(error) ? new OfflineError(method) : error;
      }),
    on: (event, handler) => hub.on(event, handler),
    onClose: handler => hub.onclose(handler),
  };
}

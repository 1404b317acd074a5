import { HubConnectionBuilder, LogLevel } from '@microsoft/signalr';
import type { HubPort } from './hub-port';

/** The server pings at least each 5 s; a connection that is silent for longer than this is dead: so long who talks to a machine that froze has to wait. */
const silentForTooLong = 11_000;

export function signalrPort(url: string, accessToken?: string): HubPort {
  const hub = new HubConnectionBuilder()
    .withUrl(url, accessToken ? { accessTokenFactory: () => accessToken } : {})
    .configureLogging(LogLevel.None)
    .withServerTimeout(silentForTooLong)
    .build();
  return {
    start: () => hub.start(),
    stop: () => hub.stop(),
    invoke: (method, argument) => (argument === undefined ? hub.invoke(method) : hub.invoke(method, argument)),
    on: (event, handler) => hub.on(event, handler),
    onClose: handler => hub.onclose(handler),
  };
}

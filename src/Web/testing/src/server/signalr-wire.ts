import type { WebSocket } from 'ws';
import { asWire } from '../centre/as-wire';

const end = '\u001e';
const ping = 6;
const pingEvery = 5_000;

interface Hub {
  invoke(method: string, argument?: object): unknown;
  end(): void;
}

/** Speaks SignalR's JSON protocol on one socket, with one hub behind it. */
export function serveSocket(socket: WebSocket, enter: (push: (event: string, payload: object) => void) => Hub) {
  const send = (message: object) => socket.send(asWire(message) + end);
  let hub: Hub | null = null;
  const timer = setInterval(() => send({ type: ping }), pingEvery);
  socket.on('close', () => {
    clearInterval(timer);
    hub?.end();
  });
  socket.on('message', data => {
    for (const frame of String(data).split(end).filter(Boolean)) {
      const message = JSON.parse(frame) as Frame;
      if (!hub) {
        hub = enter((target, payload) => send({ type: 1, target, arguments: [payload] }));
        send({});
      } else if (message.type === 1) send(complete(hub, message));
    }
  });
}

interface Frame {
  type?: number;
  target: string;
  arguments: object[];
  invocationId: string;
}

function complete(hub: Hub, { target, arguments: [argument], invocationId }: Frame) {
  try {
    return { type: 3, invocationId, result: hub.invoke(target, argument) ?? null };
  } catch (error) {
    return { type: 3, invocationId, error: String(error) };
  }
}

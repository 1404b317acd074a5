import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FakeCentre } from '../centre/centre';
import { FakeServer } from './fake-server';
import { serveBuilt } from './serve-built';

/** The built pages with the fake centre behind them, on loopback. */
export async function startFake(port = 0) {
  const centre = new FakeCentre();
  const fake = new FakeServer(centre);
  const server = createServer((request, response) => {
    void fake.handle(request, response, () => serveBuilt(request.url ?? '/', response));
  });
  fake.attach(server);
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  const { port: given } = server.address() as AddressInfo;
  const stop = () => {
    fake.cut();
    server.closeAllConnections();
    server.close();
  };
  return { centre, fake, url: `http://127.0.0.1:${given}`, stop };
}

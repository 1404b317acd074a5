import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { ChatHub } from '../centre/chat-hub';
import type { FakeCentre } from '../centre/centre';
import { asWire } from '../centre/as-wire';
import { answer } from '../centre/http';
import { WorkbenchHub } from '../centre/workbench-hub';
import { serveSocket } from './signalr-wire';

/** Puts the fake centre behind real HTTP and real sockets. */
export class FakeServer {
  /** While set, the hubs refuse everyone, as when the server is away. */
  away = false;
  private readonly sockets = new WebSocketServer({ noServer: true });
  private readonly open = new Set<WebSocket>();

  constructor(private readonly centre: FakeCentre) {}

  attach(server: Server) {
    server.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head));
  }

  /** Breaks all sockets. */
  cut() {
    this.open.forEach(socket => socket.terminate());
  }

  readonly handle = async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname.startsWith('/hubs/')) return this.negotiate(response);
    if (!url.pathname.startsWith('/api/')) return next();
    if (this.away) return void response.writeHead(503).end();
    const given = answer(this.centre, await this.read(request, url));
    response.writeHead(given.status, {
      'Content-Type': given.type ?? 'application/json',
      ...(given.etag === undefined ? {} : { ETag: `"${given.etag}"` }),
    });
    response.end(given.bytes ?? (given.body === undefined ? '' : asWire(given.body)));
  };

  private async read(request: IncomingMessage, url: URL) {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const type = request.headers['content-type'] ?? '';
    const form = type.startsWith('multipart/')
      ? ((await new Response(bytes, { headers: { 'Content-Type': type } }).formData()).get('file') as File)
      : null;
    return {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      session: (request.headers['x-omnicontact-session'] as string | undefined) ?? null,
      bearer: request.headers.authorization ?? null,
      ...(request.headers['if-match'] ? { ifMatch: Number(request.headers['if-match'].replaceAll('"', '')) } : {}),
      body: form || bytes.length === 0 ? {} : (JSON.parse(bytes.toString()) as Record<string, unknown>),
      ...(form ? { file: { name: form.name, type: form.type, bytes: new Uint8Array(await form.arrayBuffer()) } } : {}),
    };
  }

  private negotiate(response: ServerResponse) {
    if (this.away) return void response.writeHead(503).end();
    const id = randomUUID();
    response.writeHead(200, { 'Content-Type': 'application/json' });
    const availableTransports = [{ transport: 'WebSockets', transferFormats: ['Text'] }];
    response.end(JSON.stringify({ negotiateVersion: 1, connectionId: id, connectionToken: id, availableTransports }));
  }

  private upgrade(request: IncomingMessage, raw: Duplex, head: Buffer) {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith('/hubs/')) return;
    const user = this.centre.sessions.get(url.searchParams.get('session') ?? '');
    const customer = this.centre.visitors.get(url.searchParams.get('access_token') ?? '');
    if (this.away || (!user && !customer)) return void raw.destroy();
    this.sockets.handleUpgrade(request, raw, head, socket => {
      this.open.add(socket);
      socket.on('close', () => this.open.delete(socket));
      serveSocket(socket, push =>
        user ? new WorkbenchHub(this.centre, user, push) : new ChatHub(this.centre, customer!, push),
      );
    });
  }
}

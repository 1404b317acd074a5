import { backoff } from './backoff';
import type { HubPort, HubPortFactory } from './hub-port';
import { ignoreOffline, OfflineError } from './offline-error';

export type ConnectionState = 'connecting' | 'online' | 'offline' | 'refused';

interface Options {
  open: HubPortFactory;
  /** Listens to the pushes of a new port; called before it starts. */
  listen: (port: HubPort) => void;
  /** Catches up; only then does the page call itself online. */
  resume: () => Promise<void>;
}

/**
 * Keeps one hub connection alive for as long as the page lives: retries with growing pauses, at once when the browser
 * says that the network is back.
 */
export class LiveConnection {
  private port: HubPort | null = null;
  private current: ConnectionState = 'connecting';
  private readonly listeners = new Set<() => void>();
  private attempt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;

  constructor(private readonly options: Options) {}

  readonly state = (): ConnectionState => this.current;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  start() {
    if (this.running) return;
    this.running = true;
    window.addEventListener('online', this.reconnectNow);
    window.addEventListener('offline', this.reconnectNow);
    void this.connect();
  }

  async stop() {
    this.running = false;
    window.removeEventListener('online', this.reconnectNow);
    window.removeEventListener('offline', this.reconnectNow);
    clearTimeout(this.timer);
    await this.drop();
  }

  invoke<T>(method: string, argument?: object): Promise<T> {
    if (!this.port) return Promise.reject(new OfflineError(method));
    const port = this.port;
    return port.invoke<T>(method, argument).catch((error: unknown) => {
      throw this.port === port ? error : new OfflineError(method);
    });
  }

  /** Says something that may be lost: typing, attention. */
  tell(method: string, argument?: object) {
    this.invoke(method, argument).catch(ignoreOffline);
  }

  /** The network came or went: whatever the socket still believes, find out now. */
  readonly reconnectNow = () => {
    if (!this.running) return;
    clearTimeout(this.timer);
    this.attempt = 0;
    void this.drop().then(() => this.connect());
  };

  private async connect() {
    if (!this.running) return;
    const port = this.options.open();
    this.options.listen(port);
    port.onClose(() => this.lost(port));
    this.port = port;
    try {
      await port.start();
      if (this.port !== port) return;
      await this.options.resume();
      if (this.port !== port) return;
      this.attempt = 0;
      this.become('online');
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.failed(port, error);
    }
  }

  private failed(port: HubPort, error: Error) {
    if (this.port !== port) return;
    this.port = null;
    void port.stop();
    if (/\b401\b/.test(error.message)) this.become('refused');
    else this.later();
  }

  private lost(port: HubPort) {
    if (this.port !== port) return;
    this.port = null;
    this.later();
  }

  private later() {
    if (!this.running) return;
    this.become('offline');
    this.timer = setTimeout(() => void this.connect(), backoff(this.attempt++, Math.random()));
  }

  private async drop() {
    const port = this.port;
    this.port = null;
    await port?.stop();
  }

  private become(state: ConnectionState) {
    if (this.current === state) return;
    this.current = state;
    this.listeners.forEach(listener => listener());
  }
}

import type { HubPort } from '@shared/live/hub-port';
import { overWire } from '../centre/as-wire';
import type { HubFaults } from './hub-faults';

interface Hub {
  invoke(method: string, argument?: object): unknown;
  end(): void;
}

type Handler = (payload: object) => void;

/** A hub connection without a socket, straight into the fake centre. */
export class FakePort implements HubPort {
  private readonly handlers = new Map<string, Handler>();
  private readonly closed: (() => void)[] = [];
  private hub: Hub | null = null;

  constructor(
    private readonly enter: (push: (event: string, payload: object) => void) => Hub,
    private readonly faults: HubFaults,
  ) {}

  async start() {
    await Promise.resolve();
    if (this.faults.down) throw new Error('no route to the server');
    this.hub = this.enter((event, payload) => this.deliver(event, payload));
    this.faults.opened(this);
  }

  async stop() {
    this.hub?.end();
    this.hub = null;
  }

  /** As a socket that breaks: no answer any more, and both sides notice. */
  cut() {
    void this.stop();
    this.closed.forEach(handler => handler());
  }

  async invoke<T>(method: string, argument?: object): Promise<T> {
    await Promise.resolve();
    if (!this.hub) throw new Error('the connection is closed');
    this.faults.calls.push({ method, argument: structuredClone(argument ?? {}) });
    if (this.faults.takeLostCall(method)) this.break();
    const answer = this.hub.invoke(method, argument);
    if (this.faults.takeLostAnswer(method)) this.break();
    await Promise.resolve();
    return overWire(answer ?? undefined) as T;
  }

  private break(): never {
    this.cut();
    throw new Error('the connection was closed before the answer came');
  }

  on<T>(event: string, handler: (payload: T) => void) {
    this.handlers.set(event, handler as Handler);
  }

  onClose(handler: () => void) {
    this.closed.push(handler);
  }

  private deliver(event: string, payload: object) {
    for (let times = this.faults.takeDeliveries(event); times > 0; times--)
      this.handlers.get(event)?.(overWire(payload));
  }
}

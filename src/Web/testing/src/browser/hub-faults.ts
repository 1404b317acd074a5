/** What a test does to the wire between a page and the fake centre. */
export class HubFaults {
  /** New connections fail. */
  down = false;
  /** Every call that a page made, in order. */
  readonly calls: { method: string; argument: object }[] = [];
  private readonly ports = new Set<{ cut(): void }>();
  private readonly deliveries = new Map<string, number[]>();
  private readonly lostAnswers: string[] = [];
  private readonly lostCalls: string[] = [];

  opened(port: { cut(): void }) {
    this.ports.add(port);
  }

  /** All connections break. */
  cut() {
    this.ports.forEach(port => port.cut());
    this.ports.clear();
  }

  /** The next push of this event is lost. */
  loseNext(event: string) {
    this.deliveries.set(event, [...(this.deliveries.get(event) ?? []), 0]);
  }

  /** The next push of this event arrives twice. */
  doubleNext(event: string) {
    this.deliveries.set(event, [...(this.deliveries.get(event) ?? []), 2]);
  }

  /** The server does it, then the connection breaks before the page learns so. */
  loseNextAnswer(method: string) {
    this.lostAnswers.push(method);
  }

  /** The connection breaks before the call reaches the server. */
  loseNextCall(method: string) {
    this.lostCalls.push(method);
  }

  takeDeliveries(event: string): number {
    return this.deliveries.get(event)?.shift() ?? 1;
  }

  takeLostAnswer = (method: string) => taken(this.lostAnswers, method);

  takeLostCall = (method: string) => taken(this.lostCalls, method);
}

function taken(list: string[], method: string): boolean {
  const index = list.indexOf(method);
  if (index >= 0) list.splice(index, 1);
  return index >= 0;
}

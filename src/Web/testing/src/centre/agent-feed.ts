import type { FeedEvent, FeedPosition, FeedSlice } from '@shared/protocol/feed';

type NewEvent = FeedEvent extends infer E ? (E extends FeedEvent ? Omit<E, 'number'> : never) : never;

/** One agent's numbered feed. `forget` is a new activation of its owner: a new epoch without history. */
export class AgentFeed {
  private epoch = 1;
  private events: FeedEvent[] = [];
  private readonly listeners = new Set<(slice: FeedSlice) => void>();

  constructor(private readonly snapshot: () => NonNullable<FeedSlice['snapshot']>) {}

  position = (): FeedPosition => ({ epoch: this.epoch, number: this.events.length });

  add(event: NewEvent) {
    const numbered = { ...event, number: this.events.length + 1 };
    this.events.push(numbered);
    const slice = structuredClone({ position: this.position(), events: [numbered] });
    this.listeners.forEach(listener => listener(slice));
  }

  since(position: FeedPosition | null): FeedSlice {
    if (position?.epoch !== this.epoch) return { position: this.position(), snapshot: this.snapshot(), events: [] };
    return { position: this.position(), events: this.events.slice(position.number) };
  }

  listen(listener: (slice: FeedSlice) => void) {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  forget() {
    this.epoch++;
    this.events = [];
  }
}

import type { FakeCentre } from '../centre';

/** Who asks for a command. */
export interface Asked {
  centre: FakeCentre;
  agentId: string;
}

/** The hub's methods that can be refused, by name; each says itself what its argument is. */
export type Commands = Record<string, (asked: Asked, given: never) => unknown>;

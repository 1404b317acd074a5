import type { LocalizedText } from './agent';

export type UserRole = 'agent' | 'supervisor' | 'administrator';

export interface User {
  id: string;
  userName: string;
  name: string;
  role: UserRole;
  agentId?: string | null;
  /** The teams whose work alone the person sees; none = everything. */
  teamIds?: string[];
}

export interface SignedIn {
  session: string;
  user: User;
  /** Whether masked numbers may be shown in full, for a reason. */
  mayReveal: boolean;
}

export interface EntryPoint {
  id: string;
  name: LocalizedText;
  channel: string;
}

export interface About {
  product: string;
  version: string;
  demo: boolean;
  demoTraffic: boolean;
  entryPoints: EntryPoint[];
}

/** Who may sign in to the empty centre that takes the demonstration's place; said once. */
export interface NewCentre {
  userName: string;
  password: string;
}

/** The demonstration centre as its start page shows it. */
export interface Demo {
  traffic: boolean;
  perMinute: number;
  waiting: number;
  active: number;
  agentsSignedIn: number;
  closedToday: number;
}

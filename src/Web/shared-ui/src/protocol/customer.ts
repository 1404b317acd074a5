export interface CustomerCard {
  id: string;
  name: string;
  tier?: string | null;
  language?: string | null;
  region?: string | null;
  tags: string[];
  dedicatedAgentId?: string | null;
  lastAgentId?: string | null;
  lastAgentAt?: string | null;
  /** The conversation that made this agent the last one, and who was it before. */
  lastAgentConversationId?: string | null;
  previousAgentId?: string | null;
  previousAgentAt?: string | null;
  phone?: string | null;
  email?: string | null;
  simulated: boolean;
  attributes: Record<string, string>;
}

export interface Customer {
  card: CustomerCard;
  version: number;
  identities: { channel: string; address: string; since: string }[];
  preferredChannel?: string | null;
  notes?: string | null;
  createdAt: string;
}

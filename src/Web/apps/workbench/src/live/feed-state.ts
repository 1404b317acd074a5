import type { AgentPart, AgentPresence, Mention } from '@shared/protocol/agent';
import type { FeedEvent, FeedPosition, FeedSlice } from '@shared/protocol/feed';

/** The agent's world as of a position in the feed. */
export interface FeedState {
  position: FeedPosition;
  presence: AgentPresence;
  parts: Readonly<Record<string, AgentPart>>;
  /** Notes that name the agent, oldest first. */
  mentions: readonly Mention[];
}

export interface Applied {
  state: FeedState | undefined;
  /** Something is missing: connect with the position and get it. */
  hole: boolean;
}

export function applySlice(state: FeedState | undefined, slice: FeedSlice): Applied {
  if (slice.snapshot) {
    const parts = Object.fromEntries(slice.snapshot.parts.map(part => [part.conversation.id, part]));
    const { presence, mentions = [] } = slice.snapshot;
    return { state: { position: slice.position, presence, parts, mentions }, hole: false };
  }
  if (!state || state.position.epoch !== slice.position.epoch) return { state, hole: true };
  let next = state;
  for (const event of slice.events) {
    if (event.number <= next.position.number) continue;
    if (event.number !== next.position.number + 1) return { state: next, hole: true };
    next = applyEvent(next, event);
  }
  return { state: next, hole: next.position.number < slice.position.number };
}

function applyEvent(state: FeedState, event: FeedEvent): FeedState {
  const position = { ...state.position, number: event.number };
  if (event.type === 'presence') return { ...state, position, presence: event.presence };
  if (event.type === 'mention') return { ...state, position, mentions: withMention(state.mentions, event.mention) };
  return { ...state, position, parts: withPart(state.parts, event.part) };
}

const sameMention = (one: Mention, other: Mention) =>
  one.conversationId === other.conversationId && one.number === other.number;

const withMention = (known: readonly Mention[], mention: Mention) =>
  known.some(one => sameMention(one, mention))
    ? known.map(one => (sameMention(one, mention) ? mention : one))
    : [...known, mention];

/** A part counts as of its conversation's version: an older one than known changes nothing. */
function withPart(parts: FeedState['parts'], part: AgentPart): FeedState['parts'] {
  const { id, version } = part.conversation;
  const known = parts[id];
  if (known && known.conversation.version > version) return parts;
  if (part.role !== 'none') return { ...parts, [id]: part };
  return Object.fromEntries(Object.entries(parts).filter(([key]) => key !== id));
}

import type { AgentPart, AgentPresence, Mention } from '@shared/protocol/agent';
import { skipToken, useQuery } from '@tanstack/react-query';
import type { FeedState } from './feed-state';

/**
 * What is asked of the feed; undefined until the first slice is there. Only the feed writes it. Who asks for one thing is not
 * drawn anew for another: events come by the dozen a second.
 */
const useFeed = <T>(select: (feed: FeedState) => T): T | undefined =>
  useQuery<FeedState, Error, T>({ queryKey: ['feed'], queryFn: skipToken, select, structuralSharing: false }).data;

const presenceOf = (feed: FeedState) => feed.presence;

export const usePresence = (): AgentPresence | undefined => useFeed(presenceOf);

const none: readonly AgentPart[] = [];
const partsOf = (feed: FeedState) => Object.values(feed.parts);

export const useParts = (): readonly AgentPart[] => useFeed(partsOf) ?? none;

/** How many of them are such. */
export const useCountOfParts = (such: (part: AgentPart) => unknown): number =>
  useFeed(feed => partsOf(feed).filter(such).length) ?? 0;

export const usePart = (conversationId: string): AgentPart | undefined => useFeed(feed => feed.parts[conversationId]);

const unnamed: readonly Mention[] = [];
const mentionsOf = (feed: FeedState) => feed.mentions;

/** Notes that name the agent, oldest first. */
export const useMentions = (): readonly Mention[] => useFeed(mentionsOf) ?? unnamed;

const there = () => true;

/** The feed has said what the agent's world is. */
export const useFeedReady = (): boolean => useFeed(there) ?? false;

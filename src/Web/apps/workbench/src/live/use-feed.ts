import type { AgentPart, AgentPresence, Mention } from '@shared/protocol/agent';
import { skipToken, useQuery } from '@tanstack/react-query';
import type { FeedState } from './feed-state';

/** Undefined until the first slice is there. Only the feed writes it. */
const useFeed = (): FeedState | undefined => useQuery<FeedState>({ queryKey: ['feed'], queryFn: skipToken }).data;

export const usePresence = (): AgentPresence | undefined => useFeed()?.presence;

const none: FeedState['parts'] = {};

export const useParts = (): AgentPart[] => Object.values(useFeed()?.parts ?? none);

export const usePart = (conversationId: string): AgentPart | undefined => useFeed()?.parts[conversationId];

const unnamed: readonly Mention[] = [];

/** Notes that name the agent, oldest first. */
export const useMentions = (): readonly Mention[] => useFeed()?.mentions ?? unnamed;

/** The feed has said what the agent's world is. */
export const useFeedReady = (): boolean => useFeed() !== undefined;

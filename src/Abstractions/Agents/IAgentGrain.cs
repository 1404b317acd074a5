using System.Collections.Immutable;
using OmniContact.Conversations;
using OmniContact.Feeds;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using Orleans;
using Orleans.Concurrency;

namespace OmniContact.Agents;

/// <summary>One agent: presence, devices, load, the feed of the agent's pages. Key: the agent's id. No grain awaits it.</summary>
public interface IAgentGrain : IGrainWithStringKey
{
    /// <summary>A device is there, again or still: whoever holds its connection renews it each 10 s.</summary>
    /// <param name="device">Which.</param>
    /// <param name="connection">The new connection that speaks for it from now on; null says only that it is still there.</param>
    Task<Result<AgentPresence>> Connect(AgentDevice device, string? connection = null);

    /// <summary>A device is gone: closed, or its connection dropped.</summary>
    /// <param name="deviceId">Which.</param>
    /// <param name="connection">The one that dropped: nothing is gone when a later one speaks for the device, from whatever process.</param>
    Task Disconnect(string deviceId, string? connection = null);

    Task<Result<AgentPresence>> SetPresence(PresenceRequest request);

    /// <summary>A supervisor's word on the break that the agent has asked for; it begins when the live work is over.</summary>
    Task<Result<AgentPresence>> DecideBreak(bool approved, string by);

    [ReadOnly]
    Task<AgentPresence> Read();

    /// <summary>Says no to an offer; queues limit how often.</summary>
    Task<Result<ConversationView>> Reject(string conversationId, long fence, string? reason);

    /// <summary>Takes a waiting conversation out of order (领取) or on a supervisor's order; recorded.</summary>
    Task<Result<AgentPart>> Claim(string conversationId, string queueId, string by, bool forced);

    /// <summary>A colleague asks this agent into a conversation: refused unless the agent takes offers and has room for it.</summary>
    /// <param name="conversationId">Which.</param>
    /// <param name="by">Its owner.</param>
    /// <param name="role">As what.</param>
    /// <param name="note">What it is about, for colleagues only; null for none.</param>
    Task<Result<ConversationView>> Invite(string conversationId, string by, ParticipantRole role, string? note);

    /// <summary>Takes up again what this agent owned when it was closed: refused unless the agent takes offers and has room for it.</summary>
    Task<Result<ConversationView>> Reopen(string conversationId);

    /// <summary>Something may fit: ask all queues. Coalesced; safe to lose.</summary>
    [OneWay]
    Task Look(string queueId);

    /// <summary>From conversations' outboxes: parts as of a version; an older one than known is ignored.</summary>
    /// <param name="parts">In order.</param>
    /// <param name="committedAt">When the first of them was committed; null = not known any more.</param>
    Task PartsChanged(ImmutableArray<AgentPart> parts, DateTimeOffset? committedAt = null);

    /// <summary>The same for new words only: a hint, safe to lose.</summary>
    [OneWay]
    Task PartHint(ImmutableArray<AgentPart> parts);

    /// <summary>From conversations' outboxes: notes that name this agent; one that is known already changes nothing.</summary>
    Task Mentioned(ImmutableArray<Mention> mentions);

    /// <summary>The agent has read what names them, or wants to come back to it. What is not known any more is left out.</summary>
    Task MarkMentions(ImmutableArray<MentionRef> which, bool read);

    /// <summary>What follows a position; null = from a snapshot.</summary>
    [ReadOnly]
    Task<AgentFeedSlice> Feed(FeedPosition? since);

    /// <summary>Nudges the observer at every change; to be renewed each 10 s. Returns the current position.</summary>
    Task<FeedPosition> Subscribe(IAgentObserver observer);

    Task Unsubscribe(IAgentObserver observer);

    /// <summary>Its deadline is due, or the process has just started.</summary>
    Task Wake();
}

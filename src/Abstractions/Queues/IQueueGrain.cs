using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Matching.Explaining;
using Orleans;
using Orleans.Concurrency;

namespace OmniContact.Queues;

/// <summary>One queue: who waits in what order, whom to hint. Awaits no grain. Key: the queue's id.</summary>
public interface IQueueGrain : IGrainWithStringKey
{
    /// <summary>Holds a slot for 5 s, idempotently per conversation, or names the exit.</summary>
    Task<Admission> Admit(AdmissionRequest request);

    /// <summary>The item entered, changed or came back; an older version than known is ignored.</summary>
    Task Put(WaitingItem item);

    /// <summary>The item left at this version.</summary>
    Task Remove(string conversationId, long version);

    /// <summary>What there is for the agent's turn. Grants nothing.</summary>
    Task<QueueAnswer> Best(AgentStatus agent);

    /// <summary>
    /// Leases what is best for the agent by now to its turn, for 2 s, and writes down why this agent: unless the agent has something
    /// before it elsewhere. Two who ask at once never get the same.
    /// </summary>
    /// <param name="agent">Who asks.</param>
    /// <param name="before">The best that the agent has, or is kept for, elsewhere; null = nothing.</param>
    Task<ClaimAnswer> ClaimBest(AgentStatus agent, Rank? before);

    /// <summary>Leases this item to the agent's turn, out of order, as long.</summary>
    Task<ClaimAnswer> Claim(string conversationId, string agentId, ClaimKind kind);

    /// <summary>Gives a claim back early.</summary>
    Task Release(string conversationId, string agentId);

    /// <summary>The conversation did not answer the agent who claimed it: nobody is asked to for a while, unless it says something itself.</summary>
    Task Unanswered(string conversationId, string agentId);

    /// <summary>What became of an agent; a hint, the latest version wins.</summary>
    [OneWay]
    Task AgentChanged(AgentStatus agent);

    /// <summary>An agent is done with what came from here, wrap-up included; a hint.</summary>
    /// <param name="medium">Of what.</param>
    /// <param name="agentSeconds">How long the agent was taken by it, or by this share of the agent.</param>
    [OneWay]
    Task Served(Medium medium, double agentSeconds);

    Task<bool> IsSignedIn(string agentId);

    Task<QueuePosition?> PositionOf(string conversationId);

    /// <summary>The same for everybody who waits, by conversation.</summary>
    Task<ImmutableDictionary<string, QueuePosition>> Positions();

    /// <summary>Who fits it, what rules the others out, and its rank; null when it does not wait here.</summary>
    Task<ItemExplanation?> Explain(string conversationId);

    Task<QueueView> Read();

    /// <summary>Its deadline is due, or the process has just started.</summary>
    Task Wake();

    /// <summary>The store knows of this epoch: an activation that began before it grants nothing any more, and goes.</summary>
    Task Overtaken(long epoch);
}

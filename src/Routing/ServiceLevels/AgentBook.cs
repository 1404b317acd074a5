using System.Collections.Immutable;
using OmniContact.Routing.Agents.Facts;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.ServiceLevels;

/// <summary>The day of each agent, as of a position among the facts.</summary>
public sealed record AgentBook
{
    public long Position { get; init; }

    public ImmutableDictionary<string, AgentDay> Days { get; init; } = ImmutableDictionary<string, AgentDay>.Empty;

    /// <param name="position">Of the fact; one that is in the book already adds nothing.</param>
    /// <param name="fact">What happened.</param>
    /// <param name="booked">What it adds to the figures; null = nothing.</param>
    /// <param name="site">Whose days they are.</param>
    /// <param name="configuration">For the agent's capacity.</param>
    public AgentBook After(long position, ConversationFact fact, Booked? booked, SiteTime site, ConfigurationSnapshot configuration)
    {
        if (position <= Position) return this;
        if (fact.AgentId is not { } agentId) return this with { Position = position };
        var day = Of(agentId, fact.At, site, configuration);
        var clock = day.Clock.After(fact);
        if (!ReferenceEquals(clock, day.Clock)) day = day.Until(fact.At, site) with { Clock = clock };
        return Keep(position, agentId, booked is null ? day : day.Add(booked, site));
    }

    public AgentBook After(long position, AgentFact fact, SiteTime site, ConfigurationSnapshot configuration)
    {
        if (position <= Position) return this;
        if (fact is not AgentPresenceChanged change) return this with { Position = position };
        var day = Of(fact.AgentId, fact.At, site, configuration);
        return Keep(position, fact.AgentId, day.Until(fact.At, site).Turn(change, site) with { Clock = day.Clock.After(fact) });
    }

    private AgentBook Keep(long position, string agentId, AgentDay day) => new() { Position = position, Days = Days.SetItem(agentId, day) };

    /// <summary>As it stands, with the capacity that the agent has by now.</summary>
    private AgentDay Of(string agentId, DateTimeOffset at, SiteTime site, ConfigurationSnapshot configuration)
    {
        var capacity = configuration.Agent(agentId) is { } agent ? configuration.Profile(agent).Units : 0;
        if (!Days.TryGetValue(agentId, out var day)) return new() { Day = site.Day(at), Clock = new() { AgentId = agentId, At = at, Capacity = capacity } };
        if (day.Clock.Capacity == capacity) return day;
        day = day.Until(at, site);
        return day with { Clock = day.Clock with { Capacity = capacity } };
    }
}

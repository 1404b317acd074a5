using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;
using OmniContact.Agents;
using OmniContact.Customers;
using OmniContact.Queues;
using OmniContact.Routing.Agents.Facts;
using OmniContact.Routing.Alerts;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Storage;

namespace OmniContact.Conversations;

/// <summary>Rows as the store has them. One that cannot be read is reported, and taken as missing: it keeps nobody else from work.</summary>
internal sealed partial class ReadableRows(ILogger<ReadableRows> logger)
{
    /// <summary>By the names under which they are stored; others about an agent, such as the audit's, are not presence.</summary>
    private static readonly FrozenSet<string> AgentFacts =
        typeof(AgentFact).GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).Select(derived => derived.DerivedType.Name).ToFrozenSet();

    /// <summary>Null for a row that is missing or cannot be read.</summary>
    public ConversationBody? Read(ConversationRow? row) =>
        row is null ? null : Read<ConversationBody>(row.Body, fault => LogDamaged(row.Id, row.Version, fault));

    /// <summary>Null for one that cannot be read.</summary>
    public Customer? Read(CustomerRow row) => Read<Customer>(row.Body, fault => LogCustomer(row.Id, row.Version, fault));

    /// <summary>Null for one that was never written or cannot be read: the presence begins anew.</summary>
    public AgentBody? Read(ActorRow row) => row.Body is null ? null : Read<AgentBody>(row.Body, fault => LogAgent(row.Key, row.Epoch, fault));

    /// <summary>Null for one that was never written or cannot be read: the queue learns anew.</summary>
    public QueueBody? ReadQueue(ActorRow row)
    {
        if (row.Body is null || Read<QueueBody>(row.Body, fault => LogQueue(row.Key, row.Epoch, fault)) is not { } body) return null;
        if (body.IsWhole) return body;
        LogQueue(row.Key, row.Epoch, new JsonException("something is missing in it"));
        return null;
    }

    /// <summary>Null for one that was never written or cannot be read: alerts begin anew.</summary>
    public AlertBook? ReadAlerts(ActorRow row) => row.Body is null ? null : Read<AlertBook>(row.Body, fault => LogBoard(row.Key, fault));

    /// <summary>Null for one that cannot be read.</summary>
    public ConversationFact? Read(FactRow row) => Read<ConversationFact>(row.Body, fault => LogFact(row.Position, row.Kind, fault));

    /// <summary>Null for one that is not about an agent's presence, or cannot be read.</summary>
    public AgentFact? ReadAgent(FactRow row) => AgentFacts.Contains(row.Kind) ? Read<AgentFact>(row.Body, fault => LogFact(row.Position, row.Kind, fault)) : null;

    /// <summary>Null for figures that were never kept or cannot be read: they are counted anew.</summary>
    public T? Read<T>(Document? kept) where T : class => kept is null ? null : Read<T>(kept.Body, fault => LogBoard(kept.Key, fault));

    private static T? Read<T>(string body, Action<Exception> report) where T : class
    {
        try
        {
            return OmniJson.Read<T>(body);
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            report(fault);
            return null;
        }
    }
}

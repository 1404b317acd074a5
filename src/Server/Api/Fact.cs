using System.Text.Json;
using OmniContact.Server.Privacy;
using OmniContact.Storage;

namespace OmniContact.Server.Api;

/// <summary>Something that happened.</summary>
internal sealed record Fact
{
    public required long Position { get; init; }
    public required string Kind { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? ConversationId { get; init; }
    public string? CustomerId { get; init; }
    public string? QueueId { get; init; }
    public string? AgentId { get; init; }
    /// <summary>What belongs to the kind.</summary>
    public required JsonElement Body { get; init; }

    public static Fact Of(FactRow row) => new()
    {
        Position = row.Position,
        Kind = row.Kind,
        At = row.At,
        ConversationId = row.ConversationId,
        CustomerId = row.CustomerId,
        QueueId = row.QueueId,
        AgentId = row.AgentId,
        Body = MaskedJson.Mask(row.Body),
    };
}

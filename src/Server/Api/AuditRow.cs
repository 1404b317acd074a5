using System.Text.Json;
using OmniContact.Server.Privacy;
using OmniContact.Storage;

namespace OmniContact.Server.Api;

/// <summary>Who did what, when, to whom, and what else belongs to it (for what was revealed: which field, and why).</summary>
internal sealed record AuditRow
{
    public required long Position { get; init; }
    public required string What { get; init; }
    public required DateTimeOffset At { get; init; }
    /// <summary>Id of the person, key or process.</summary>
    public required string By { get; init; }
    public required string Role { get; init; }
    public string? AgentId { get; init; }
    public string? CustomerId { get; init; }
    public required JsonElement Details { get; init; }

    public static AuditRow Of(FactRow fact)
    {
        var body = MaskedJson.Mask(fact.Body);
        return new AuditRow
        {
            Position = fact.Position,
            What = fact.Kind[AuditFilter.Kinds.Length..],
            At = fact.At,
            By = body.GetProperty("by").GetString()!,
            Role = body.GetProperty("role").GetString()!,
            AgentId = fact.AgentId,
            CustomerId = fact.CustomerId,
            Details = body.GetProperty("details"),
        };
    }
}

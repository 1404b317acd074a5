using System.Text.Json.Serialization;
using OmniContact.Routing.Agents;

namespace OmniContact.Routing.Matching;

/// <summary>An agent as a queue knew it when it looked for somebody for an item of one medium: what decides there, and no more.</summary>
public sealed record KnownAgent
{
    public required string AgentId { get; init; }

    public required PresenceKind Presence { get; init; }

    /// <summary>For the medium: by devices and profile.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Ready { get; init; }

    /// <summary>One more of the medium fits.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Free { get; init; }

    /// <summary>No further offer may ring.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool RingingFull { get; init; }

    public required int UsedUnits { get; init; }

    public required int TotalUnits { get; init; }

    /// <summary>Units that have to end before one more of the medium fits.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int ToFree { get; init; }

    public required DateTimeOffset IdleSince { get; init; }

    /// <summary>Mean of the medium; 0 = unknown.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public double HandlingSeconds { get; init; }

    public Reservation? ReservedElsewhere { get; init; }

    public static KnownAgent Of(AgentStatus status, Medium medium) => new()
    {
        AgentId = status.AgentId,
        Presence = status.Presence,
        Ready = status.Ready.Has(medium),
        Free = status.Room.Free.Has(medium),
        RingingFull = status.Room.RingingFull,
        UsedUnits = status.Room.Units.Used,
        TotalUnits = status.Room.Units.Total,
        ToFree = status.Room.Units.ToFree[medium],
        IdleSince = status.IdleSince,
        HandlingSeconds = status.HandlingSeconds.IsDefaultOrEmpty ? 0 : status.HandlingSeconds[(int)medium],
        ReservedElsewhere = status.ReservedElsewhere,
    };

    /// <summary>As the queue was told it, as far as the medium goes.</summary>
    public AgentStatus Status(Medium medium) => new()
    {
        AgentId = AgentId,
        Epoch = 1,
        Version = 1,
        Presence = Presence,
        Ready = Ready ? Media.Of(medium) : MediaSet.None,
        Room = new AgentRoom
        {
            Free = Free ? Media.Of(medium) : MediaSet.None,
            RingingFull = RingingFull,
            Units = new AgentUnits(UsedUnits, TotalUnits, UnitsByMedium.Of(one => one == medium ? ToFree : 0)),
            ExpectedAt = [],
        },
        IdleSince = IdleSince,
        HandlingSeconds = [.. Enumerable.Range(0, Media.Count).Select(one => one == (int)medium ? HandlingSeconds : 0)],
        ReservedElsewhere = ReservedElsewhere,
    };
}

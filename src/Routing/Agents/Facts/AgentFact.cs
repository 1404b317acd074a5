using System.Text.Json.Serialization;

namespace OmniContact.Routing.Agents.Facts;

/// <summary>Something that happened to an agent's presence. Stored with the change; boards and reports are made of them.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(AgentPresenceChanged), "presence-changed")]
[JsonDerivedType(typeof(DeviceConnected), "device-connected")]
[JsonDerivedType(typeof(DeviceDisconnected), "device-disconnected")]
[JsonDerivedType(typeof(ReadinessChanged), "readiness-changed")]
[JsonDerivedType(typeof(AgentLost), "agent-lost")]
[JsonDerivedType(typeof(AgentReturned), "agent-returned")]
[JsonDerivedType(typeof(WorkReleased), "work-released")]
[JsonDerivedType(typeof(BreakRequested), "break-requested")]
[JsonDerivedType(typeof(BreakApproved), "break-approved")]
[JsonDerivedType(typeof(BreakDenied), "break-denied")]
[JsonDerivedType(typeof(OfferMissed), "offer-missed")]
[JsonDerivedType(typeof(MissesCleared), "misses-cleared")]
[JsonDerivedType(typeof(OfferDeclined), "offer-declined")]
[JsonDerivedType(typeof(ContactEnded), "contact-ended")]
[JsonDerivedType(typeof(OpenWorkSettled), "open-work-settled")]
public abstract record AgentFact
{
    public string AgentId { get; init; } = "";
    /// <summary>Of the presence, after the change.</summary>
    public long Version { get; init; }
    /// <summary>When it took effect: for what a deadline did, the deadline's own instant.</summary>
    public DateTimeOffset At { get; init; }
    /// <summary>The clock of the turn that recorded it.</summary>
    public DateTimeOffset RecordedAt { get; init; }
}

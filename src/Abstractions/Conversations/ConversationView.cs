using System.Collections.Immutable;
using OmniContact.Customers;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;

namespace OmniContact.Conversations;

/// <summary>A conversation as a workbench shows it: state, customer, last words.</summary>
public sealed record ConversationView
{
    public required string Id { get; init; }
    public required long Version { get; init; }
    public required CustomerCard Customer { get; init; }
    public required string EntryPointId { get; init; }
    public required string Channel { get; init; }
    public required Medium Medium { get; init; }
    public required ConversationStatus Status { get; init; }
    public string? QueueId { get; init; }
    public string? OwnerId { get; init; }
    /// <summary>Who owned it before; of what is closed, who may reopen it.</summary>
    public string? LastOwnerId { get; init; }
    /// <summary>Agents besides the owner, invited or joined, in the order of their invitations.</summary>
    public ImmutableArray<Participant> Participants { get; init; } = [];
    /// <summary>Under way: nobody has taken it yet.</summary>
    public Transfer? Transfer { get; init; }
    /// <summary>Put aside until then.</summary>
    public DateTimeOffset? ParkedUntil { get; init; }
    /// <summary>Put aside until the customer writes; <see cref="ParkedUntil"/> is only the end of it.</summary>
    public bool ParkedForWords { get; init; }
    /// <summary>Came back from aside by itself, and its owner has not spoken since.</summary>
    public Woken? Woken { get; init; }
    /// <summary>The last step that was taken because one side said nothing.</summary>
    public SilenceStage Silence { get; init; }
    public string? Language { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? EnqueuedAt { get; init; }
    public DateTimeOffset? AcceptedAt { get; init; }
    /// <summary>When the customer's unanswered words began to wait; null when a person answered last.</summary>
    public DateTimeOffset? UnansweredSince { get; init; }
    /// <summary>The customer wrote when the owner may have been away: whoever is there says so, or it goes to somebody else when the sticky wait ends.</summary>
    public bool AwaitsOwner { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    public CloseReason? CloseReason { get; init; }
    /// <summary>What it was about, from the broadest to the narrowest, joined by slashes; as wrap-up recorded it.</summary>
    public string? Category { get; init; }
    /// <summary>Since then the customer may rate the service.</summary>
    public DateTimeOffset? RatingAskedAt { get; init; }
    public Rating? Rating { get; init; }
    public ImmutableArray<Leg> Legs { get; init; } = [];
    public long LastMessage { get; init; }
    public Message? Preview { get; init; }
    public int Credit { get; init; }
    public ImmutableDictionary<string, string> Attributes { get; init; } = ImmutableDictionary<string, string>.Empty;
    public WrapUp? WrapUp { get; init; }
    public bool Simulated { get; init; }
    /// <summary>The customer's earlier conversation that it is related to.</summary>
    public string? RelatedTo { get; init; }
    /// <summary>The same for all conversations that are related: the id of the first.</summary>
    public string RelationKey { get; init; } = "";
}

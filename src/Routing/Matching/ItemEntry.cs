using OmniContact.Routing.Matching.Skills;

namespace OmniContact.Routing.Matching;

/// <summary>What the matcher knows of an item, and what follows from it now. Instants are UTC ticks.</summary>
internal sealed class ItemEntry(int slot)
{
    public const int NoAudience = -1;

    public int Slot => slot;

    public WaitingItem Item = null!;

    public bool Removed;

    public Requirement? Requirement;

    /// <summary>Entry into this queue, on the clock by which the medium waits.</summary>
    public long SegmentReading;

    /// <summary>Enqueue + target - credit, on the clock by which the medium waits.</summary>
    public long DueReading;

    /// <summary>The same on the clock of its class: the wall clock while live, the open hours while deferred.</summary>
    public long DueSince;

    public MediumClass Class;

    /// <summary>From when on deferred work is live; <c>long.MaxValue</c> = never.</summary>
    public long PromotedAt;

    public int Stage;

    /// <summary>What it requires at that stage.</summary>
    public Needs Needs = null!;

    public int Audience = NoAudience;

    /// <summary>Nobody is preferred or barred, nor has been lately.</summary>
    public bool IsForAnyone;

    /// <summary>Neither claimed nor offered nor still to come.</summary>
    public bool IsMatchable;

    /// <summary>Live and waiting for so long that it may reserve an agent.</summary>
    public bool Drains;

    /// <summary>The agent reserved for it.</summary>
    public AgentEntry? Reserves;

    /// <summary>Counts until <see cref="ClaimedUntil"/>.</summary>
    public string? ClaimedBy;
    public long ClaimedUntil = long.MinValue;

    /// <summary>Where it is listed; null = nowhere.</summary>
    public ItemShelf? Shelf;

    /// <summary>The agents of its medium, once it has been listed.</summary>
    public Desk Desk = null!;

    public Medium Medium;

    /// <summary><see cref="DueSince"/> is a reading of the open hours.</summary>
    public bool CountsOpenHours => Class == MediumClass.Deferred && Medium.IsDeferred();

    /// <param name="now">The asking instant.</param>
    /// <param name="openNow">The open hours' reading then; used only where they count.</param>
    public Rank RankAt(long now, long openNow) => new(
        Class,
        new DateTimeOffset(CountsOpenHours ? now - (openNow - DueSince) : DueSince, TimeSpan.Zero),
        Item.Waiting.EnqueuedAt,
        Item.ConversationId);
}

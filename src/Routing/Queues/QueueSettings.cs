using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace OmniContact.Routing.Queues;

/// <summary>A queue (技能组) as configured. Times in seconds. <see cref="Configuration.QueueValidation"/> finds what is wrong with one.</summary>
public sealed record QueueSettings
{
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    public Strategy Strategy { get; init; } = Strategy.LongestIdle;

    /// <summary>Among those that fit, keep generalists free.</summary>
    public bool FewestSpareSkillsFirst { get; init; }

    /// <summary>Skill name to level 1..10, required of every item besides its own.</summary>
    public ImmutableDictionary<string, int> RequiredSkills { get; init; } = ImmutableDictionary<string, int>.Empty;

    public ImmutableArray<RelaxationStep> Steps { get; init; } = [];

    /// <summary>A medium that is missing takes the defaults.</summary>
    public ImmutableDictionary<Medium, MediumPolicy> Media { get; init; } = ImmutableDictionary<Medium, MediumPolicy>.Empty;

    public WrapUpPolicy WrapUp { get; init; } = new();

    public StickyPolicy Sticky { get; init; } = new();

    public SilencePolicy Silence { get; init; } = new();

    /// <summary>Waiting items at most, exact. Default null = no bound, range 0..1,000,000.</summary>
    [Range(0, 1_000_000)]
    public int? MaximumLength { get; init; }

    /// <summary>Id of the calendar; null = always open.</summary>
    public string? CalendarId { get; init; }

    /// <summary>At most one for each trigger.</summary>
    public ImmutableArray<QueueExit> Exits { get; init; } = [];

    /// <summary>An agent who rejected an item or let it lapse is not asked again for so long. Default 60, range 0..86,400.</summary>
    [Range(0, 86_400)]
    public int BackOffSeconds { get; init; } = 60;

    /// <summary>A live item that lacks only capacity reserves an agent from here on. Default 10, null = off, range 0..3,600.</summary>
    [Range(0, 3_600)]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? DrainAfterSeconds { get; init; } = 10;

    public bool RejectAllowed { get; init; } = true;

    /// <summary>Offers that an agent may reject between signing in and out. Default null = no limit, range 0..1,000.</summary>
    [Range(0, 1_000)]
    public int? RejectLimit { get; init; }

    /// <summary>Offers missed in a row before NotResponding: voice and video. Default 1, range 1..100.</summary>
    [Range(1, 100)]
    public int VoiceMissesAllowed { get; init; } = 1;

    /// <summary>Offers missed in a row before NotResponding: other media. Default 3, range 1..100.</summary>
    [Range(1, 100)]
    public int TextMissesAllowed { get; init; } = 3;

    /// <summary>An abandonment below this wait is short. Default 5, range 0..600.</summary>
    [Range(0, 600)]
    public int ShortAbandonSeconds { get; init; } = 5;

    /// <summary>After closing time those waiting are served so long. Default 1,800, range 0..86,400.</summary>
    [Range(0, 86_400)]
    public int ClosingDrainSeconds { get; init; } = 1_800;

    /// <summary>A transfer not taken within this goes back. Default 120, range 5..3,600.</summary>
    [Range(5, 3_600)]
    public int TransferSeconds { get; init; } = 120;

    /// <summary>Transfers of one conversation at most. Default 5, range 0..50.</summary>
    [Range(0, 50)]
    public int MaximumHops { get; init; } = 5;

    /// <summary>A chat whose page is gone for so long is abandoned while it waits. Default 30, range 5..3,600.</summary>
    [Range(5, 3_600)]
    public int PageGoneSeconds { get; init; } = 30;

    /// <summary>Wait of the owner's customer for the owner when a new leg arrives or a quiet one wakes. Default 30, range 1..3,600.</summary>
    [Range(1, 3_600)]
    public int OwnerWaitSeconds { get; init; } = 30;

    /// <summary>Mere thanks or goodbyes do not reopen for so long after closing. Default 600, range 0..86,400.</summary>
    [Range(0, 86_400)]
    public int ClosingWordsSeconds { get; init; } = 600;

    /// <summary>What the customer writes so long after closing reopens a conversation that an agent had; later a new one begins. 0 = always a new one. Default 86,400, range 0..604,800.</summary>
    [Range(0, 604_800)]
    public int ReopenSeconds { get; init; } = 86_400;

    /// <summary>Chats and messages that an agent served ask the customer for a rating when they end. Default true.</summary>
    public bool AskRating { get; init; } = true;

    public bool Simulated { get; init; }

    /// <summary>For conversations whose queue is not known (any more): the defaults, without wrap-up.</summary>
    public static QueueSettings Fallback { get; } = new()
    {
        Id = "", Name = new("", ""), WrapUp = new() { Mode = WrapUpMode.None }, AskRating = false,
    };

    public QueueExit? Exit(ExitTrigger trigger) => Exits.FirstOrDefault(exit => exit.Trigger == trigger);

    public MediumPolicy Policy(Medium medium) =>
        Media.TryGetValue(medium, out var policy)
            ? policy
            : new MediumPolicy { TargetSeconds = MediumPolicy.DefaultTargetSeconds(medium) };
}

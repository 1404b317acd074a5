using System.ComponentModel.DataAnnotations;

namespace OmniContact.Routing.Queues;

/// <summary>What a queue does with one medium. Times in seconds.</summary>
public sealed record MediumPolicy
{
    public OfferMode OfferMode { get; init; } = OfferMode.Ring;

    /// <summary>Life of an offer. Default 20, range 5..900.</summary>
    [Range(5, 900)]
    public int OfferSeconds { get; init; } = 20;

    /// <summary>Service target: the wait from which an item counts as past due. Range 1..604,800.</summary>
    [Range(1, 604_800)]
    public required int TargetSeconds { get; init; }

    /// <summary>A deferred item becomes live once it is so far past due. Default null = never, range 0..604,800.</summary>
    [Range(0, 604_800)]
    public int? PromoteAfterSeconds { get; init; }

    public static int DefaultTargetSeconds(Medium medium) => medium switch
    {
        Medium.Voice or Medium.Video or Medium.Callback => 20,
        Medium.Chat => 60,
        Medium.Message => 600,
        _ => 4 * 3600,
    };
}

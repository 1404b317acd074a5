using Orleans.Runtime;

namespace Orleans.Hosting;

/// <summary>How unkind a strict silo is. A kind silo hides mistakes that a cluster punishes.</summary>
public sealed class StrictOptions
{
    /// <summary>The default of <see cref="DropShare"/>.</summary>
    public const double DefaultDropShare = 0.01;

    /// <summary>The default of <see cref="DelayShare"/>.</summary>
    public const double DefaultDelayShare = 0.1;

    /// <summary>The default of <see cref="MaxDelay"/>.</summary>
    public const int DefaultMaxDelay = 8;

    /// <summary>The default of <see cref="DeactivateShare"/>.</summary>
    public const double DefaultDeactivateShare = 0.01;

    /// <summary>What the choices depend on, besides the grain and how many messages it has had.</summary>
    public int Seed { get; set; } = 1;

    /// <summary>Share of one-way messages that are lost, 0 to 1. The default is 0.01.</summary>
    public double DropShare { get; set; } = DefaultDropShare;

    /// <summary>Share of one-way messages that are held back while others overtake them, 0 to 1. The default is 0.1.</summary>
    public double DelayShare { get; set; } = DefaultDelayShare;

    /// <summary>The longest that a message is held back, in passes through the thread pool, 1 to 1,000. The default is 8.</summary>
    public int MaxDelay { get; set; } = DefaultMaxDelay;

    /// <summary>Share of turns after which the activation ends, 0 to 1. The default is 0.01.</summary>
    public double DeactivateShare { get; set; } = DefaultDeactivateShare;

    /// <summary>
    /// Beginnings of the namespaces whose exceptions cross a call as they are, like <c>ExceptionSerializationOptions</c> of Orleans.
    /// Any other arrives as a <c>CodecException</c>.
    /// </summary>
    public ISet<string> SupportedNamespacePrefixes { get; } = new HashSet<string>(StringComparer.Ordinal) { "Microsoft", "System", "Orleans" };

    internal void Validate()
    {
        Share(DropShare, nameof(DropShare));
        Share(DelayShare, nameof(DelayShare));
        Share(DeactivateShare, nameof(DeactivateShare));
        if (MaxDelay is < 1 or > 1000)
            throw new OrleansConfigurationException($"Strict.{nameof(MaxDelay)} is {MaxDelay}; it has to be from 1 to 1,000.");
    }

    private static void Share(double value, string name)
    {
        if (value is not (>= 0 and <= 1))
            throw new OrleansConfigurationException($"Strict.{name} is {value}; it has to be from 0 to 1.");
    }
}

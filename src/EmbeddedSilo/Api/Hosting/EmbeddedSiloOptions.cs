using System.Diagnostics;
using System.Reflection;
using Orleans.Embedded;
using Orleans.Runtime;

namespace Orleans.Hosting;

/// <summary>How an embedded silo is set up.</summary>
public sealed class EmbeddedSiloOptions
{
    /// <summary>The default of <see cref="MaxMailboxLength"/>.</summary>
    public const int DefaultMaxMailboxLength = 10_000;

    /// <summary>The default of <see cref="ResponseTimeout"/>.</summary>
    public static readonly TimeSpan DefaultResponseTimeout = TimeSpan.FromSeconds(30);

    /// <summary>The default of <see cref="LifecycleTimeout"/>.</summary>
    public static readonly TimeSpan DefaultLifecycleTimeout = TimeSpan.FromSeconds(30);

    /// <summary>The default of <see cref="CollectionAge"/>.</summary>
    public static readonly TimeSpan DefaultCollectionAge = TimeSpan.FromMinutes(15);

    /// <summary>The default of <see cref="CollectionQuantum"/>.</summary>
    public static readonly TimeSpan DefaultCollectionQuantum = TimeSpan.FromMinutes(1);

    /// <summary>The default of <see cref="DrainTimeout"/>.</summary>
    public static readonly TimeSpan DefaultDrainTimeout = TimeSpan.FromSeconds(10);

    private static readonly bool IsDebugBuild =
        typeof(EmbeddedSiloOptions).Assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true };

    /// <summary>Where the grain classes are.</summary>
    public IList<Assembly> Assemblies { get; } = [];

    /// <summary>How long a caller waits for an answer, 1 ms to 1 day. The default is 30 s.</summary>
    public TimeSpan ResponseTimeout { get; set; } = DefaultResponseTimeout;

    /// <summary>How long OnActivateAsync and OnDeactivateAsync may take, 1 ms to 1 day. The default is 30 s.</summary>
    public TimeSpan LifecycleTimeout { get; set; } = DefaultLifecycleTimeout;

    /// <summary>How long a grain is idle before it leaves memory, 1 ms to 365 days. The default is 15 min.</summary>
    public TimeSpan CollectionAge { get; set; } = DefaultCollectionAge;

    /// <summary>How often idle grains are looked for, 1 ms to 1 day. The default is 1 min.</summary>
    public TimeSpan CollectionQuantum { get; set; } = DefaultCollectionQuantum;

    /// <summary>How long a stopping silo waits for running and waiting calls, 0 to 1 day. The default is 10 s.</summary>
    public TimeSpan DrainTimeout { get; set; } = DefaultDrainTimeout;

    /// <summary>
    /// How many calls may wait for one grain, 1 to 1,000,000. Further ones are refused with
    /// <see cref="LimitExceededException"/>. The default is 10,000.
    /// </summary>
    public int MaxMailboxLength { get; set; } = DefaultMaxMailboxLength;

    /// <summary>
    /// Grain interfaces, the caller before the called: awaited calls go only from an earlier to a later one. Empty is no
    /// order.
    /// </summary>
    public IList<Type> CallOrder { get; } = [];

    /// <summary>
    /// Whether awaited calls against <see cref="CallOrder"/> or round in a circle are refused with
    /// <see cref="CallOrderException"/>. The default is true in a debug build.
    /// </summary>
    public bool CheckCallOrder { get; set; } = IsDebugBuild;

    /// <summary>Whether and how the silo is strict; null is not at all. The default is strict in a debug build.</summary>
    public StrictOptions? Strict { get; set; } = IsDebugBuild ? new StrictOptions() : null;

    internal void Validate()
    {
        var day = TimeSpan.FromDays(1);
        var least = TimeSpan.FromMilliseconds(1);
        InRange(ResponseTimeout, least, day, nameof(ResponseTimeout));
        InRange(LifecycleTimeout, least, day, nameof(LifecycleTimeout));
        InRange(CollectionAge, least, 365 * day, nameof(CollectionAge));
        InRange(CollectionQuantum, least, day, nameof(CollectionQuantum));
        InRange(DrainTimeout, TimeSpan.Zero, day, nameof(DrainTimeout));
        InRange(MaxMailboxLength, 1, 1_000_000, nameof(MaxMailboxLength));
        Strict?.Validate();
    }

    private static void InRange<T>(T value, T least, T most, string name)
        where T : IComparable<T>
    {
        if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0)
            throw new OrleansConfigurationException($"{name} is {value}; it has to be from {least} to {most}.");
    }
}

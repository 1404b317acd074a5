using System.Diagnostics;
using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>A grain in memory: its mailbox, its instance, and where it is in its life.</summary>
internal sealed partial class Activation(GrainClass grainClass, string key) : Recipient, IGrainContext
{
    [ThreadStatic] private static Activation? t_underConstruction;
    private volatile ActivationStage _stage;
    private object? _instance;
    private GrainReference? _reference;

    /// <summary>The activation whose instance the current thread makes.</summary>
    public static Activation? UnderConstruction => t_underConstruction;

    /// <summary>The activation whose turn the current thread runs; null outside grains.</summary>
    public static Activation? Here => Executing as Activation;

    public GrainClass Class { get; } = grainClass;

    public Silo Silo => Class.Silo;

    public string Key { get; } = key;

    public ActivationStage Stage => _stage;

    public GrainId GrainId => new(Class.Type, IdSpan.Create(Key));

    public GrainReference GrainReference => _reference ??= Class.CreateReference(Key);

    public object? GrainInstance => _instance;

    public override object? Instance => _instance;

    public override TimeProvider Clock => Silo.Clock;

    public override bool IsDead => _stage == ActivationStage.Dead;

    protected override bool IsOpen => _stage == ActivationStage.Active && _ending is null;

    public bool Equals(IGrainContext? other) => ReferenceEquals(this, other);

    public override string Describe() => _stage switch
    {
        ActivationStage.Active when _ending is null => base.Describe(),
        ActivationStage.Active => $"{base.Describe()} It ends after that.",
        var stage => $"{base.Describe()} It is {stage.ToString().ToLowerInvariant()}.",
    };

    public override string ToString() => GrainId.ToString();

    protected override void Keep(Turn turn)
    {
        base.Keep(turn);
        if (_stage == ActivationStage.New) _ = ActivateAsync();
    }

    protected override void OnEnding(Turn turn, Task outcome, bool awaited)
    {
        // A turn that ended as it began was sent a moment ago, which spares asking the clock again.
        if (turn is Call call) _lastUsed = awaited ? Silo.Clock.GetTimestamp() : Math.Max(_lastUsed, call.SentAt);
        if (!outcome.IsCompletedSuccessfully) EndIfInconsistent(outcome);
        Silo.Strict?.AfterTurn(this);
    }

    protected override void OnNothingRuns()
    {
        if (_ending is not null && _stage == ActivationStage.Active) _ = DeactivateAsync();
    }

    protected override void Execute(WorkItem item)
    {
        if (!Silo.Metrics.TurnTime.Enabled)
        {
            base.Execute(item);
            return;
        }
        var started = Stopwatch.GetTimestamp();
        base.Execute(item);
        Silo.Metrics.TurnTime.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, Class.Tag);
    }

    protected override void OnBroken(AggregateException error)
    {
        Silo.OnMailboxBroken(this, error);
        base.OnBroken(error);
    }
}

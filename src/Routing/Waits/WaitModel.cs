using OmniContact.Routing.Staffing;

namespace OmniContact.Routing.Waits;

/// <summary>
/// What one line has taught about waiting. While people wait, the agents take them at a rate of their own and each person
/// gives up at another; with q people ahead the wait is then the sum of q + 1 exponential times of falling rates
/// (<see cref="WaitAhead"/>), and nobody can predict better than its quantiles. Both rates are learned as events over the
/// time in which they could happen. The answers counted are those the line really got, so agents who also serve other
/// lines count for what they give to this one: their effective number is measured, not configured.
/// Immutable; <see cref="Observe"/> gives the next state.
/// </summary>
public sealed record WaitModel
{
    // Until answers are seen, services say how fast agents are; they weigh as much as so many answers.
    private const double ServicesWeigh = 5;
    private const double MostWeight = 10;
    // Where the quick quantile is within 0.5 %.
    private const int QuickFromAhead = 30;
    private const double QuickFromAnswers = 5;
    private const double LeastOfMedian = 0.2;

    /// <summary>Of the last observation.</summary>
    public required DateTimeOffset At { get; init; }

    public WaitModelOptions Options { get; init; } = WaitModelOptions.Default;

    /// <summary>People who wait now for an agent who is there.</summary>
    public int Waiting { get; init; }

    /// <summary>Agents who could take one of them, busy or not.</summary>
    public int Agents { get; init; }

    /// <summary>Answers per agent-second while somebody waited.</summary>
    public DecayedRate Answers { get; init; } = DecayedRate.None;

    /// <summary>Abandonments per person-second of waiting.</summary>
    public DecayedRate Abandonments { get; init; } = DecayedRate.None;

    /// <summary>Services per agent-second of work.</summary>
    public DecayedRate Services { get; init; } = DecayedRate.None;

    public Calibration Calibration { get; init; } = Calibration.None;

    public AccuracyAccount Account { get; init; } = AccuracyAccount.Empty;

    public WaitLearned Learned => new(At, Answers, Abandonments, Services, Calibration, Account);

    /// <summary>How the estimates turned out; null while too few were judged.</summary>
    public WaitAccuracy? Accuracy => Account.Accuracy;

    /// <summary>Goes on with what was learned, before an empty line.</summary>
    public static WaitModel After(WaitLearned learned) => new()
    {
        At = learned.At, Answers = learned.Answers, Abandonments = learned.Abandonments, Services = learned.Services,
        Calibration = learned.Calibration, Account = learned.Account,
    };

    /// <summary>How many of a number of agents this line has to itself, by what they gave it; null when unknown.</summary>
    public double? EffectiveAgents(int agents) =>
        Answers.Events >= Options.LeastObservations && Services.Events >= Options.LeastObservations
            ? agents * Answers.PerSecond / Services.PerSecond
            : null;

    public WaitModel Observe(WaitEvent happened)
    {
        var model = Exposed(happened.At);
        return happened switch
        {
            LineChanged line => model with { Waiting = line.Waiting, Agents = line.Agents },
            Answered answered => model.Judged(answered).Departed(model.Answers.Count(), model.Abandonments),
            Abandoned => model.Departed(model.Answers, model.Abandonments.Count()),
            ServiceCompleted service => model with
            {
                Services = Services.Forget(Options.Memory).Expose(service.Duration.TotalSeconds).Count(),
            },
            _ => model,
        };
    }

    /// <summary>
    /// The time until an item is answered that has so many others ahead of it. Null when it cannot be known: nobody who is
    /// there could take it, too little was observed, or too long ago.
    /// </summary>
    /// <param name="ahead">Items ahead that take an agent who could have come to it, 0 or more.</param>
    /// <param name="agents">Agents who could take it, busy or not.</param>
    /// <param name="now">The instant.</param>
    public WaitEstimate? Estimate(int ahead, int agents, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ahead);
        if (agents <= 0 || now - At > Options.LongestSilence) return null;
        if (Answers.Events + Services.Events < Options.LeastObservations) return null;
        var prior = Services.Events > 0 ? ServicesWeigh : 0;
        var answers = Answers.Events + prior;
        var perAgent = answers / (Answers.Exposure + (prior > 0 ? prior / Services.PerSecond : 0));
        var (rate, leaving) = (agents * perAgent, Abandonments.PerSecond);
        // Of what took no time there is no rate.
        if (rate <= 0 || !double.IsFinite(rate)) return null;
        var quick = ahead >= QuickFromAhead && rate >= QuickFromAnswers * leaving;
        return Quantiles(new WaitAhead(ahead, rate, leaving), ahead, quick, answers);
    }

    private WaitEstimate Quantiles(WaitAhead wait, int ahead, bool quick, double answers)
    {
        var (p50, p90) = quick
            ? (wait.QuickQuantile(0.5), wait.QuickQuantile(0.9))
            : (wait.Quantile(0.5), wait.Quantile(0.9));
        // The rate itself is only known to 1 / sqrt(answers); that uncertainty widens the spread.
        var deviation = Math.Sqrt(wait.Variance + wait.Mean * wait.Mean / answers);
        p90 = p50 + (p90 - p50) * deviation / Math.Sqrt(wait.Variance);
        var median = Math.Max(LeastOfMedian * p50, p50 + Calibration.Shift50 * deviation);
        var high = Math.Max(median, p90 + Calibration.Shift90 * deviation);
        return new WaitEstimate(ahead, TimeSpan.FromSeconds(median), TimeSpan.FromSeconds(high));
    }

    // While nobody is there for it nothing can be learned about either rate.
    private WaitModel Exposed(DateTimeOffset at)
    {
        var seconds = (at - At).TotalSeconds;
        if (seconds <= 0) return this;
        if (Agents == 0 || Waiting == 0) return this with { At = at };
        return this with
        {
            At = at,
            Answers = Answers.Expose(Agents * seconds),
            Abandonments = Abandonments.Expose(Waiting * seconds),
        };
    }

    private WaitModel Departed(DecayedRate answers, DecayedRate abandonments) => Agents == 0 || Waiting == 0
        ? this
        : this with { Answers = answers.Forget(Options.Memory), Abandonments = abandonments.Forget(Options.Memory) };

    private WaitModel Judged(Answered answered)
    {
        if (answered.Promise is not { } promise) return this;
        var wait = answered.Wait.TotalSeconds;
        var weight = Math.Min(MostWeight, Math.Exp(Abandonments.PerSecond * wait));
        return this with
        {
            Account = Account.Judge(wait, promise, weight, Options.Memory),
            Calibration = Calibration.Learn(wait, promise, weight, Options.CalibrationStep),
        };
    }
}

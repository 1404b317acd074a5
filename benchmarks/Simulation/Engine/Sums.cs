using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Simulation.Engine;

/// <summary>
/// What one replication adds up for one type, or one group, in one period. The fields mean what <see cref="Figures"/> says; they are
/// here because an immutable record for each contact would cost more than the rest of its life.
/// </summary>
internal sealed class Sums
{
    private long[] _waits = [];

    public long Offered, Answered, AnsweredInTime, Abandoned, ShortAbandoned, LostInTime, FlowedOut, Handled, Assisted;

    /// <summary>Turned away because all lines were taken: never in a queue.</summary>
    public long Blocked;

    /// <summary>Came again after they had not been served; counted among the offered or the blocked too.</summary>
    public long Retried;

    /// <summary>Found nobody to serve them at once.</summary>
    public long Delayed;

    public double AnswerWaitSeconds, LongestAnswerWaitSeconds, LostWaitSeconds, ShortWaitSeconds, ContactSeconds, WrapUpSeconds;

    public double SignedInSeconds, AvailableSeconds, BreakSeconds, OccupiedSeconds, WorkableSeconds, UnitSeconds, CapacityUnitSeconds;

    /// <summary>What facts of real conversations add.</summary>
    public Figures Facts = Figures.Zero;

    public void AddAnswer(double wait, int target)
    {
        Answered++;
        AnswerWaitSeconds += wait;
        if (wait <= target) AnsweredInTime++;
        if (wait > LongestAnswerWaitSeconds) LongestAnswerWaitSeconds = wait;
        var place = WaitHistogram.ClassOf(wait);
        if (place >= _waits.Length) Array.Resize(ref _waits, place + 1);
        _waits[place]++;
    }

    public void AddLoss(double wait, int target, int shortBelow)
    {
        if (wait < shortBelow)
        {
            ShortAbandoned++;
            ShortWaitSeconds += wait;
            return;
        }

        Abandoned++;
        LostWaitSeconds += wait;
        if (wait <= target) LostInTime++;
    }

    public Figures ToFigures() => Facts + new Figures
    {
        Offered = Offered,
        Answered = Answered,
        AnsweredInTime = AnsweredInTime,
        AnswerWaitSeconds = AnswerWaitSeconds,
        LongestAnswerWaitSeconds = LongestAnswerWaitSeconds,
        AnswerWaits = new WaitHistogram { Counts = [.. _waits] },
        Abandoned = Abandoned,
        LostInTime = LostInTime,
        LostWaitSeconds = LostWaitSeconds,
        ShortAbandoned = ShortAbandoned,
        FlowedOut = FlowedOut,
        Handled = Handled,
        Assisted = Assisted,
        ContactSeconds = ContactSeconds,
        WrapUpSeconds = WrapUpSeconds,
        SignedInSeconds = SignedInSeconds,
        AvailableSeconds = AvailableSeconds,
        BreakSeconds = BreakSeconds,
        OccupiedSeconds = OccupiedSeconds,
        WorkableSeconds = WorkableSeconds,
        UnitSeconds = UnitSeconds,
        CapacityUnitSeconds = CapacityUnitSeconds,
    };
}

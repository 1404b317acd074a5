namespace OmniContact.Routing.Staffing;

/// <summary>
/// Finds the fewest agents that reach a target: by <see cref="ErlangC"/>, or by <see cref="ErlangA"/> where customers have
/// a patience. More agents never lower the service level, so doubling and halving finds it.
/// </summary>
public static class StaffingPlanner
{
    /// <exception cref="ArgumentOutOfRangeException">A value of the target is outside its range.</exception>
    public static StaffingNeed Plan(StaffingTarget target)
    {
        Validate(target);
        var enough = 1;
        while (!Reaches(target, enough)) enough = checked(enough * 2);
        var tooFew = enough / 2;
        while (enough - tooFew > 1)
        {
            var middle = tooFew + (enough - tooFew) / 2;
            if (Reaches(target, middle)) enough = middle;
            else tooFew = middle;
        }

        return With(target, enough);
    }

    /// <summary>The figures of the target's traffic with a given number of agents.</summary>
    public static StaffingNeed With(StaffingTarget target, int agents)
    {
        Validate(target);
        var (arrivals, services) = (target.Contacts / target.Interval.TotalSeconds, 1 / target.HandlingTime.TotalSeconds);
        var scheduled = (int)Math.Ceiling(agents / (1 - target.Shrinkage));
        if (target.Patience is { } patience)
        {
            var impatient = new ErlangA(arrivals, services, 1 / patience.TotalSeconds, agents);
            return new StaffingNeed
            {
                Agents = agents,
                Scheduled = scheduled,
                ServiceLevel = impatient.AnsweredWithin(target.Within.TotalSeconds),
                Occupancy = impatient.Occupancy,
                WaitProbability = impatient.WaitProbability,
                MeanWait = Seconds(impatient.MeanWait),
                AbandonProbability = impatient.AbandonProbability,
            };
        }

        var patient = new ErlangC(arrivals, services, agents);
        return new StaffingNeed
        {
            Agents = agents,
            Scheduled = scheduled,
            ServiceLevel = patient.ServiceLevel(target.Within.TotalSeconds),
            Occupancy = patient.Occupancy,
            WaitProbability = patient.WaitProbability,
            MeanWait = Seconds(patient.MeanWait),
            AbandonProbability = 0,
        };
    }

    private static bool Reaches(StaffingTarget target, int agents)
    {
        var need = With(target, agents);
        return need.ServiceLevel >= target.ServiceLevel && need.Occupancy <= target.MaximumOccupancy;
    }

    private static TimeSpan Seconds(double seconds) =>
        seconds < TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromSeconds(seconds) : TimeSpan.MaxValue;

    private static void Validate(StaffingTarget target)
    {
        Check.Positive(target.Contacts);
        Check.Positive(target.Interval.TotalSeconds);
        Check.Positive(target.HandlingTime.TotalSeconds);
        Check.NotNegative(target.Within.TotalSeconds);
        Check.Share(target.ServiceLevel);
        Check.Share(target.MaximumOccupancy);
        if (target.Shrinkage != 0) Check.Share(target.Shrinkage);
        if (target.Patience is { } patience) Check.Positive(patience.TotalSeconds);
    }
}

namespace OmniContact.Routing.Staffing;

/// <summary>
/// A queue whose customers lose patience (M/M/n+M): each leaves after an exponential time of rate theta unless served
/// before. Sources: C. Palm (1957); O. Garnett, A. Mandelbaum and M. Reiman, "Designing a Call Center with Impatient
/// Customers" (2002). Always stable. Rates are per unit of time, whichever; waits are in that unit. The cost grows with
/// the number of likely states, some 75 sqrt(lambda / min(theta, mu)).
/// </summary>
public sealed class ErlangA
{
    private readonly double _answerRate;
    private readonly double _abandonRate;
    private readonly int _agents;
    private readonly BirthDeath _present;

    /// <param name="arrivalRate">Arrivals per unit of time, above 0.</param>
    /// <param name="serviceRate">Services per unit of time of one busy agent, above 0.</param>
    /// <param name="abandonRate">Theta, 1 / mean patience, above 0.</param>
    /// <param name="agents">Agents, 1 or more.</param>
    public ErlangA(double arrivalRate, double serviceRate, double abandonRate, int agents)
    {
        Check.Positive(arrivalRate);
        Check.Positive(serviceRate);
        Check.Positive(abandonRate);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(agents);
        (_answerRate, _abandonRate, _agents) = (agents * serviceRate, abandonRate, agents);
        _present = new BirthDeath(arrivalRate, serviceRate, abandonRate, agents, long.MaxValue);
        WaitProbability = _present.AtLeast(agents);
        MeanQueue = _present.MeanAbove(agents);
        MeanWait = MeanQueue / arrivalRate;
        AbandonProbability = abandonRate * MeanWait;
        Occupancy = arrivalRate * (1 - AbandonProbability) / _answerRate;
    }

    /// <summary>The share of arrivals that waits at all.</summary>
    public double WaitProbability { get; }

    /// <summary>The share of arrivals that leaves unserved: theta E[Q] / lambda.</summary>
    public double AbandonProbability { get; }

    /// <summary>The mean number waiting.</summary>
    public double MeanQueue { get; }

    /// <summary>The mean wait over all arrivals, served or not: P(Ab) / theta.</summary>
    public double MeanWait { get; }

    /// <summary>The share of time an agent is busy.</summary>
    public double Occupancy { get; }

    /// <summary>The share of all arrivals that is answered within a time: "in time over all offered".</summary>
    public double AnsweredWithin(double time)
    {
        Check.NotNegative(time);
        // Who has q ahead and stays is answered with probability n mu / (n mu + (q+1) theta); given that, the rates at
        // which the people ahead go are those of one more impatient person, oneself.
        var gone = new PureBirth(_answerRate + _abandonRate, _abandonRate, time);
        var answered = 0.0;
        for (long state = _agents; state <= _present.Last; state++, gone.Next())
        {
            var stays = _answerRate / (_answerRate + (state - _agents + 1) * _abandonRate);
            answered += _present[state] * stays * (1 - gone.Cumulative);
        }

        return 1 - WaitProbability + answered;
    }

    /// <summary>The share of all arrivals whose wait ends within a time: "answered and abandoned in time over offered".</summary>
    public double WaitWithin(double time)
    {
        Check.NotNegative(time);
        var gone = new PureBirth(_answerRate, _abandonRate, time);
        var waiting = 0.0;
        for (long state = _agents; state <= _present.Last; state++, gone.Next())
            waiting += _present[state] * gone.Cumulative;
        return 1 - waiting * Math.Exp(-_abandonRate * time);
    }
}

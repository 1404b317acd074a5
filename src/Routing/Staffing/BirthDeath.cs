namespace OmniContact.Routing.Staffing;

/// <summary>
/// The stationary number present in M/M/n/(n+K)+M: births at a constant rate below the capacity, deaths at
/// min(k, n) mu + (k - n)^+ theta. Source: the balance equations p(k-1) lambda = p(k) death(k). The terms are worked out
/// from the most likely state outwards, where each ratio is at most 1, so that nothing overflows at any size or load; they
/// are followed until they vanish in a double, so that small probabilities keep their relative accuracy.
/// </summary>
internal sealed class BirthDeath
{
    private const double Vanished = 1e-300;

    private readonly double[] _terms;

    public BirthDeath(double arrivalRate, double serviceRate, double abandonRate, int agents, long capacity)
    {
        double Death(long k) => Math.Min(k, agents) * serviceRate + Math.Max(0, k - agents) * abandonRate;
        var mode = MostLikely(arrivalRate, Death, agents, abandonRate, capacity);
        var up = new List<double>();
        for (var (k, term) = (mode + 1, 1.0); k <= capacity; k++)
        {
            term *= arrivalRate / Death(k);
            if (term < Vanished) break;
            up.Add(term);
        }

        var down = new List<double> { 1.0 };
        for (var (k, term) = (mode, 1.0); k > 0; k--)
        {
            term *= Death(k) / arrivalRate;
            if (term < Vanished) break;
            down.Add(term);
        }

        down.Reverse();
        First = mode - (down.Count - 1);
        _terms = [.. down, .. up];
        var total = _terms.Sum();
        for (var i = 0; i < _terms.Length; i++) _terms[i] /= total;
    }

    /// <summary>The lowest state that has a probability above zero.</summary>
    public long First { get; }

    /// <summary>The highest one.</summary>
    public long Last => First + _terms.Length - 1;

    public double this[long state] => state < First || state > Last ? 0 : _terms[state - First];

    /// <summary>The probability of this many or more.</summary>
    public double AtLeast(long state)
    {
        var sum = 0.0;
        for (var k = Last; k >= Math.Max(state, First); k--) sum += this[k];
        return Math.Min(1, sum);
    }

    /// <summary>The mean number above this many: the mean queue, given the agents.</summary>
    public double MeanAbove(long state)
    {
        var sum = 0.0;
        for (var k = Last; k >= Math.Max(state + 1, First); k--) sum += (k - state) * this[k];
        return sum;
    }

    private static long MostLikely(double arrivalRate, Func<long, double> death, int agents, double abandonRate, long capacity)
    {
        if (arrivalRate < death(Math.Min(agents, capacity)))
            return (long)(arrivalRate / death(1));
        if (abandonRate == 0) return capacity;
        return (long)Math.Min(capacity, agents + (arrivalRate - death(agents)) / abandonRate);
    }
}

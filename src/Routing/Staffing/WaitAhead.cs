namespace OmniContact.Routing.Staffing;

/// <summary>
/// The time until somebody with q people ahead is answered while all agents are busy: the sum of q + 1 exponential times
/// of rates r, r + theta, ..., r + q theta, where r is the rate at which the agents take people and theta the rate at
/// which one waiting person gives up. Without theta it is Erlang(q + 1, r). Nobody can predict better than this
/// distribution in those models. The distribution is exact (<see cref="PureBirth"/>), not fitted.
/// </summary>
public readonly struct WaitAhead
{
    private const int MostSteps = 100;
    private const int SummedAlone = 32;

    private readonly int _ahead;
    private readonly double _answerRate;
    private readonly double _abandonRate;

    /// <param name="ahead">People ahead, 0 or more.</param>
    /// <param name="answerRate">n mu: how many people a unit of time all agents take together, above 0.</param>
    /// <param name="abandonRate">Theta, 1 / mean patience; 0 when nobody gives up.</param>
    public WaitAhead(int ahead, double answerRate, double abandonRate = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ahead);
        Check.Positive(answerRate);
        Check.NotNegative(abandonRate);
        (_ahead, _answerRate, _abandonRate) = (ahead, answerRate, abandonRate);
        var one = 0;
        for (; one <= ahead && (one < SummedAlone || ahead < 2 * SummedAlone); one++)
        {
            var time = 1 / (answerRate + one * abandonRate);
            Mean += time;
            Variance += time * time;
        }

        if (one > ahead) return;
        var (mean, variance) = Rest(answerRate + one * abandonRate, ahead - one);
        (Mean, Variance) = (Mean + mean, Variance + variance);
    }

    /// <summary>
    /// The sums of 1 / s and of 1 / s^2 for s = <paramref name="first"/>, first + theta, ..., first + <paramref name="steps"/> theta, by
    /// Euler and Maclaurin up to the third derivative: with 32 terms before them they are right to 1e-9.
    /// </summary>
    private (double Mean, double Variance) Rest(double first, int steps)
    {
        var theta = _abandonRate;
        var last = first + steps * theta;
        var (a, b) = (1 / first, 1 / last);
        // For a small growth the logarithm would lose digits.
        var growth = steps * theta * a;
        var area = growth < 1e-4 ? steps * a * (1 - growth * (1.0 / 2 - growth / 3)) : Math.Log(last * a) / theta;
        var mean = area + (a + b) / 2 + theta * (a * a - b * b) / 12 - Math.Pow(theta, 3) * (Math.Pow(a, 4) - Math.Pow(b, 4)) / 120;
        var variance = steps * a * b + (a * a + b * b) / 2 + theta * (Math.Pow(a, 3) - Math.Pow(b, 3)) / 6
            - Math.Pow(theta, 3) * (Math.Pow(a, 5) - Math.Pow(b, 5)) / 30;
        return (mean, variance);
    }

    /// <summary>The sum of 1 / (r + i theta), i = 0..q.</summary>
    public double Mean { get; }

    /// <summary>The sum of the squares of the same terms.</summary>
    public double Variance { get; }

    /// <summary>The probability that the wait is at most this long.</summary>
    public double Within(double time) => At(time).Within;

    /// <summary>The time that the wait exceeds with probability 1 - <paramref name="share"/>, to 1e-9 of itself.</summary>
    public double Quantile(double share)
    {
        Check.Share(share);
        var (low, high) = (0.0, Mean);
        while (Within(high) < share) (low, high) = (high, 2 * high);
        var time = Math.Clamp(QuickQuantile(share), low + 1e-3 * (high - low), high);
        for (var step = 0; step < MostSteps; step++)
        {
            var (within, density) = At(time);
            if (within < share) low = time;
            else high = time;
            var next = time - (within - share) / density;
            if (!(next > low && next < high)) next = low + (high - low) / 2;
            if (Math.Abs(next - time) <= 1e-10 * next) return next;
            time = next;
        }

        return time;
    }

    /// <summary>
    /// The quantile of the gamma distribution with this mean and variance, by the cube of E. B. Wilson and M. M. Hilferty
    /// (1931): constant time. For the P50 and P90 with ten or more ahead it is within 0.12 % of <see cref="Quantile"/> where
    /// 20 people or more are answered in the time that one is patient, within 0.5 % where 5 are; with nobody ahead within 1.4 %.
    /// </summary>
    public double QuickQuantile(double share)
    {
        var shape = Mean * Mean / Variance;
        var cube = 1 - 1 / (9 * shape) + NormalQuantile.Of(share) / (3 * Math.Sqrt(shape));
        return cube > 0 ? Mean * cube * cube * cube : Mean * share;
    }

    private (double Within, double Density) At(double time)
    {
        var gone = new PureBirth(_answerRate, _abandonRate, time);
        for (var i = 0; i < _ahead; i++) gone.Next();
        return (1 - gone.Cumulative, gone.Probability * (_answerRate + _ahead * _abandonRate));
    }
}

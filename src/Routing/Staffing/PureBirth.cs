namespace OmniContact.Routing.Staffing;

/// <summary>
/// How many of the people ahead are gone after a time t, when they go at the rates r, r + theta, r + 2 theta, ...: a pure
/// birth process from 0, whose state j has the probability T(0) = exp(-r t), T(j+1) = T(j) (r + j theta) s / (j + 1) with
/// s = (1 - exp(-theta t)) / theta (s = t without theta). Source: Kendall (1948), the birth process with immigration.
/// Steps through the states in order; far tails are carried as logarithms until a double can hold them.
/// </summary>
internal struct PureBirth
{
    private const double Smallest = -690;

    private readonly double _rate;
    private readonly double _perState;
    private readonly double _span;
    private double _log;
    private int _state;

    public PureBirth(double rate, double perState, double time)
    {
        (_rate, _perState) = (rate, perState);
        _span = perState == 0 ? time : -Accurate.ExpMinusOne(-perState * time) / perState;
        _log = -rate * time;
        Probability = Cumulative = _log > Smallest ? Math.Exp(_log) : 0;
    }

    /// <summary>Of the present state.</summary>
    public double Probability { get; private set; }

    /// <summary>Of the present state and those below: the chance that the person behind so many has not come to the front.</summary>
    public double Cumulative { get; private set; }

    public void Next()
    {
        var ratio = (_rate + _state * _perState) * _span / ++_state;
        if (_log > Smallest)
        {
            Probability *= ratio;
        }
        else
        {
            _log += Math.Log(ratio);
            Probability = _log > Smallest ? Math.Exp(_log) : 0;
        }

        Cumulative = Math.Min(1, Cumulative + Probability);
    }
}

namespace OmniContact.Load.Plans;

/// <summary>How the rate of arrivals goes over a run.</summary>
internal enum Profile
{
    /// <summary>The same all the time.</summary>
    Steady,
    /// <summary>A quarter, a half, three quarters and the whole of the rate, as long each: where is the knee?</summary>
    Step,
    /// <summary>A tenth of the rate, for the middle half of the run all of it, and a tenth again: how is the backlog worked off?</summary>
    Peak,
    /// <summary>As a trace says, its whole length in the seconds of the run.</summary>
    Day,
}

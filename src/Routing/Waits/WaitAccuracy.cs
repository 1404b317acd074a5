namespace OmniContact.Routing.Waits;

/// <summary>
/// How the estimates given lately turned out. A customer who gave up would have been answered later, so that counting the
/// answered alone would flatter; each answered wait therefore counts with one over the chance of staying so long.
/// </summary>
/// <param name="Judged">Estimates in the account, as a decayed and weighted number.</param>
/// <param name="Within50">The share of waits at or under the P50; 0.5 when right.</param>
/// <param name="Within90">The share of waits at or under the P90; 0.9 when right.</param>
/// <param name="MeanAbsoluteErrorSeconds">Of the P50.</param>
public sealed record WaitAccuracy(double Judged, double Within50, double Within90, double MeanAbsoluteErrorSeconds);

namespace OmniContact.Routing.Matching.Explaining;

/// <summary>What a place in the order is made of, in seconds: the score is waited - target + credit, seconds past due.</summary>
/// <param name="Class">Live comes before deferred, whatever the score.</param>
/// <param name="Waited">On the clock by which the medium waits.</param>
/// <param name="Target">Of the queue for the medium.</param>
/// <param name="Credit">Routing age given by tier, rules or a supervisor.</param>
public sealed record ScoreParts(MediumClass Class, double Waited, int Target, int Credit)
{
    public double Total => Waited - Target + Credit;
}

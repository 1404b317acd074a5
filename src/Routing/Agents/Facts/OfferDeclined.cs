namespace OmniContact.Routing.Agents.Facts;

/// <summary>The agent rejected an offer.</summary>
public sealed record OfferDeclined : AgentFact
{
    public required int SinceSignIn { get; init; }
}

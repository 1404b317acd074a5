using OmniContact.Routing.Replay;

namespace OmniContact.Server.Admin.Replaying;

/// <summary>What became of a number of decisions.</summary>
internal sealed class ReplayTally
{
    public int Same { get; private set; }
    public int Different { get; private set; }
    public int NotDecidable { get; private set; }
    /// <summary>Of the same: another agent came before in the order, and the offer's own was quicker.</summary>
    public int Quicker { get; private set; }

    public int All => Same + Different + NotDecidable;

    public void Add(ReplayedDecision decision)
    {
        switch (decision.Outcome)
        {
            case ReplayOutcome.Same: Same++; break;
            case ReplayOutcome.Different: Different++; break;
            default: NotDecidable++; break;
        }

        if (decision is { Outcome: ReplayOutcome.Same, BeforeInOrder: not null }) Quicker++;
    }

    /// <param name="strict">What is not decidable is a failure as well.</param>
    public bool Fails(bool strict) => Different > 0 || (strict && NotDecidable > 0);

    public override string ToString() =>
        $"{All} decisions: {Same} the same, {Different} different, {NotDecidable} not decidable."
        + (Quicker > 0 ? $" In {Quicker} of the same an agent came free and was quicker than the one whom the order puts first." : "");
}

namespace Orleans.Embedded;

/// <summary>Takes the items of a subscription that is not a grain's, one after another.</summary>
internal sealed class SubscriptionMailbox(Silo silo) : Recipient
{
    public override TimeProvider Clock => silo.Clock;

    public override bool IsDead => false;

    public override object? Instance => null;

    protected override bool IsOpen => true;

    protected override void OnNothingRuns()
    {
    }
}

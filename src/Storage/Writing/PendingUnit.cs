namespace OmniContact.Storage.Writing;

internal sealed class PendingUnit(CommitUnit unit, CancellationToken cancel) : Pending<CommitOutcome>(unit.Owner, cancel)
{
    public override CommitUnit Unit => unit;

    public override void AddKeys(BatchKeys keys) => keys.Add(unit);

    public override void Judge(Batch batch) => Result = batch.Judge(unit);
}

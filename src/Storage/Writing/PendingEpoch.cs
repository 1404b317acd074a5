namespace OmniContact.Storage.Writing;

internal sealed class PendingEpoch(string kind, string key, CancellationToken cancel)
    : Pending<ActorRow>($"{kind}/{key}", cancel)
{
    public override void AddKeys(BatchKeys keys) => keys.AddOwn(kind, key);

    public override void Judge(Batch batch) => Result = batch.BeginEpoch(kind, key);
}

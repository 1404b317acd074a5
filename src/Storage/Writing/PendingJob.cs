namespace OmniContact.Storage.Writing;

/// <summary>Statements of their own in the writer's transaction: where one process has one writer, they go through it.</summary>
internal sealed class PendingJob<T>(Func<Session, Task<T>> work, CancellationToken cancel) : Pending<T>("", cancel)
{
    public override bool IsJob => true;

    // The session of an embedded database answers synchronously, so nothing is waited for here.
    public override void Run(Session session) => Result = work(session).GetAwaiter().GetResult();
}

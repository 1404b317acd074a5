namespace OmniContact.Storage.Writing;

/// <summary>The writer's own connection: one transaction at a time, on one thread.</summary>
internal interface ICommitConnection : IDisposable
{
    /// <summary>For work that is not a unit.</summary>
    Session Session { get; }

    void Begin();

    /// <summary>Reads what the conditions ask, inside the transaction; nobody changes it before the end of that.</summary>
    StoredRows Load(BatchKeys keys, DateTimeOffset now);

    void Write(WriteSet writes);

    /// <summary>Returns after the flush.</summary>
    void Commit();

    void Rollback();

    void Savepoint();

    void Release();

    void RollbackToSavepoint();
}

namespace OmniContact.Storage;

/// <summary>Configuration: one row per entity and version. A change set is committed whole as version n + 1.</summary>
public interface IConfigurationStore
{
    /// <summary>Version in force, 0 when nothing was ever configured.</summary>
    Task<long> CurrentVersion(CancellationToken cancel = default);

    /// <summary>Every entity as of a version (null = current), by kind and id. 7,500 agents and 5,000 queues come in under 2 s.</summary>
    Task<IReadOnlyList<ConfigurationRow>> Load(long? version = null, CancellationToken cancel = default);

    /// <summary>Entities of a kind that are in force no longer, as they were last.</summary>
    Task<IReadOnlyList<ConfigurationRow>> Removed(string kind, CancellationToken cancel = default);

    /// <summary>Commits as <c>expectedVersion + 1</c>; null when another change came first. A null body removes the entity.</summary>
    Task<long?> Commit(long expectedVersion, ConfigurationChange change, CancellationToken cancel = default);

    /// <summary>Change sets, newest first.</summary>
    Task<IReadOnlyList<ConfigurationChange>> History(long? before, int limit, CancellationToken cancel = default);
}

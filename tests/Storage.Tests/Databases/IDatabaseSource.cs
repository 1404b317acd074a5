namespace OmniContact.Storage.Tests.Databases;

/// <summary>Makes empty databases of one kind for the suites that both kinds have to pass.</summary>
public interface IDatabaseSource
{
    /// <summary>Options of a new, empty database.</summary>
    Task<StorageOptions> New();
}

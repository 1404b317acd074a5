namespace OmniContact.Storage.Tests.Databases;

public sealed class SqliteSource : IDatabaseSource, IDisposable
{
    private readonly List<string> _folders = [];

    public Task<StorageOptions> New()
    {
        var folder = Directory.CreateTempSubdirectory("omnicontact-").FullName;
        lock (_folders) _folders.Add(folder);
        return Task.FromResult(new StorageOptions { DataFolder = folder, Durability = Durability.Off });
    }

    public void Dispose()
    {
        foreach (var folder in _folders) Directory.Delete(folder, recursive: true);
    }
}

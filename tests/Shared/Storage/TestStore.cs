using Microsoft.Extensions.DependencyInjection;
using OmniContact.Storage;

namespace OmniContact.Tests.Storage;

/// <summary>A store for one test, whole but for the flushes: a SQLite file in a temporary folder, gone afterwards.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly string? _folder;
    private readonly TimeProvider? _time;

    private TestStore(StorageOptions options, string? folder, TimeProvider? time)
    {
        Options = options;
        _folder = folder;
        _time = time;
        Services = Build();
    }

    public StorageOptions Options { get; }

    public ServiceProvider Services { get; private set; }

    public IStore Store => Services.GetRequiredService<IStore>();

    /// <summary>Fast: nothing is flushed to disk.</summary>
    public static TestStore Temporary(TimeProvider? time = null)
    {
        var folder = Directory.CreateTempSubdirectory("omnicontact-").FullName;
        return new(new StorageOptions { DataFolder = folder, Durability = Durability.Off }, folder, time);
    }

    public static TestStore On(StorageOptions options, TimeProvider? time = null) => new(options, null, time);

    /// <summary>The version that all servers of its database know.</summary>
    public int Version => Services.GetRequiredService<ICommonVersion>().Current;

    /// <summary>Becomes a server, as the options say.</summary>
    public Task Claim() => Services.GetRequiredService<IStoreMaintenance>().Claim();

    /// <summary>As a new process would find it.</summary>
    public async Task Reopen()
    {
        await Services.DisposeAsync();
        Services = Build();
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        if (_folder is not null) Directory.Delete(_folder, recursive: true);
    }

    private ServiceProvider Build()
    {
        ServiceCollection services = new();
        if (_time is not null) services.AddSingleton(_time);
        return services.AddStorage(Options).BuildServiceProvider();
    }
}

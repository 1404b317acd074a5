using Microsoft.Extensions.DependencyInjection;
using OmniContact.Tests;
using OmniContact.Tests.Storage;

namespace OmniContact.Storage.Tests.Databases;

/// <summary>An empty store for each test of a suite, on either database.</summary>
public abstract class StorageSuite(IDatabaseSource source) : IAsyncLifetime
{
    private TestStore? _opened;

    protected IDatabaseSource Source => source;

    protected ManualTime Time { get; } = new();

    protected TestStore Opened => _opened!;

    protected IStore Store => Opened.Store;

    protected virtual StorageOptions Adjust(StorageOptions options) => options;

    protected T Get<T>() where T : notnull => Opened.Services.GetRequiredService<T>();

    public async ValueTask InitializeAsync() => _opened = TestStore.On(Adjust(await source.New()), Time);

    public async ValueTask DisposeAsync()
    {
        if (_opened is not null) await _opened.DisposeAsync();
        (source as IDisposable)?.Dispose();
        GC.SuppressFinalize(this);
    }
}

using OmniContact.Routing.Configuration;
using OmniContact.Server.Hosting;
using OmniContact.Server.Options;
using OmniContact.Storage;

namespace OmniContact.Server.Admin;

/// <summary>The services over the data, without silo, listeners or anything that runs by itself.</summary>
internal sealed class AdminDesk : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public AdminDesk(ServerOptions options)
    {
        Options = options;
        var settings = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        _services = new ServiceCollection()
            .AddSingleton(options)
            .AddStorage(new StorageOptions { DataFolder = options.Data, Database = options.Database })
            .AddGrains()
            .AddServerOptions(settings).AddSite().AddAccess()
            .BuildServiceProvider();
    }

    public ServerOptions Options { get; }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>The configuration in force.</summary>
    public async Task<ConfigurationSnapshot> Settings(CancellationToken cancel)
    {
        var centre = Get<ICentre>();
        await ((IHostedService)centre).StartAsync(cancel);
        return centre.Current;
    }

    /// <summary>Where the data lies, in words.</summary>
    public string Place => Options.Database is null ? Path.GetFullPath(Path.Combine(Options.Data, StorageOptions.FileName)) : "the database of --database";

    /// <exception cref="AdminException">There is no data, or it is of an older release.</exception>
    /// <exception cref="StoreVersionException">It is damaged or newer.</exception>
    public async Task RequireData(CancellationToken cancel)
    {
        var plan = await Get<IStoreMaintenance>().Migrate(dryRun: true, cancel);
        if (plan.From == 0)
            throw new AdminException($"There is no data in {Place}. Name the folder with --data (or the database with --database), or start the product once.");
        if (!plan.Steps.IsEmpty)
            throw new AdminException($"{Place} has schema version {plan.From}; this program needs {plan.To}. Run './omni admin upgrade --dry-run', then './omni admin upgrade', or use the program that wrote it.");
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}

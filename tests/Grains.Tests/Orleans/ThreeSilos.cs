using Microsoft.Extensions.DependencyInjection;
using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Routing;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;
using OmniContact.Storage;
using OmniContact.Tests;
using Orleans;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Runtime.Placement;
using Orleans.TestingHost;

namespace OmniContact.Grains.Tests;

/// <summary>Three silos of one cluster in this process, on one PostgreSQL, each with services of its own.</summary>
internal sealed class ThreeSilos : IAsyncDisposable
{
    private readonly InProcessTestCluster _cluster;
    private readonly IReadOnlyList<InProcessSiloHandle> _silos;

    private ThreeSilos(InProcessTestCluster cluster) => (_cluster, _silos) = (cluster, [.. cluster.Silos]);

    /// <summary>With the queue <c>sales</c>, the agent <c>ana</c> and the entry point <c>web</c>.</summary>
    public static async Task<ThreeSilos> Start(PostgresServer server)
    {
        var options = new StorageOptions { Database = server.NewDatabase(), Durability = Durability.Off };
        var builder = new InProcessTestClusterBuilder(3);
        builder.Options.ConfigureFileLogging = false;
        builder.ConfigureHost(host => host.Services.AddGrainMessages());
        builder.ConfigureSiloHost((_, host) => AddServices(host.Services, options));
        builder.ConfigureSilo((_, silo) => SetUp(silo, options));
        var cluster = builder.Build();
        await cluster.DeployAsync();
        var silos = new ThreeSilos(cluster);
        await silos.Configure();
        return silos;
    }

    public SiloAddress Address(int silo) => _silos[silo].SiloAddress;

    public T Get<T>(int silo) where T : notnull => _silos[silo].SiloHost.Services.GetRequiredService<T>();

    public T Grain<T>(int silo, string key) where T : IGrainWithStringKey => Get<IGrainFactory>(silo).GetGrain<T>(key);

    /// <summary>What the call activates lives at the silo; so does what it calls in its turn.</summary>
    public async Task<T> At<T>(int silo, Func<Task<T>> call)
    {
        RequestContext.Set(IPlacementDirector.PlacementHintKey, Address(silo));
        try
        {
            return await call();
        }
        finally
        {
            RequestContext.Clear();
        }
    }

    /// <summary>Where the grain lives now.</summary>
    public async Task<SiloAddress?> HomeOf(int asked, IAddressable grain) => await Get<IGrainFactory>(asked).GetGrain<IManagementGrain>(0).GetActivationAddress(grain);

    public Task Move(IAddressable grain, int silo) => _cluster.MigrateAsync(grain, Address(silo)).WaitAsync(TimeSpan.FromMinutes(1));

    public async Task Kill(int silo)
    {
        try
        {
            await _cluster.KillSiloAsync(_silos[silo]);
        }
        catch (OperationCanceledException)
        {
            // It had no time to end what it was doing.
        }
    }

    /// <summary>The others have found out that a silo is gone, and their processes are told, as a server tells its own.</summary>
    public async Task MissedBy(int gone, params int[] others)
    {
        foreach (var silo in others)
        {
            var membership = Get<IClusterMembershipService>(silo);
            await Centre.Until(() => Task.FromResult(membership.CurrentSnapshot.GetSiloStatus(Address(gone)) == SiloStatus.Dead));
            Get<OtherSilos>(silo).Seen(others.Length - 1, gone: true);
        }
    }

    public async Task<InboundReceipt> Write(int asked, string address, string text)
    {
        var receipt = await Grain<IIdentityGrain>(asked, $"web:{address}").Receive(new Inbound
        {
            EntryPointId = "web", Channel = "web", Medium = Medium.Chat, Address = address, CustomerName = address, Message = new OutgoingText { Text = text },
        });
        return receipt.Value!;
    }

    public async ValueTask DisposeAsync()
    {
        await _cluster.StopAllSilosAsync();
        await _cluster.DisposeAsync();
    }

    /// <summary>No silo looks by itself whether the configuration has changed: it has to be told.</summary>
    private static void AddServices(IServiceCollection services, StorageOptions options)
    {
        services.AddStorage(options).AddGrains();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ConfigurationCache>(provider, new ManualTime()));
    }

    private static void SetUp(ISiloBuilder silo, StorageOptions options)
    {
        silo.Services.AddGrainCallers().AddNudges();
        silo.AddAdoNetGrainStorage("PubSubStore", table =>
        {
            (table.Invariant, table.ConnectionString, table.DeleteStateOnClear) = ("Npgsql", options.ForSilos, true);
        });
        silo.AddMemoryStreams(GrainServices.NudgeProvider);
        silo.Configure<ClusterMembershipOptions>(membership => membership.ProbeTimeout = TimeSpan.FromSeconds(1));
    }

    private async Task Configure()
    {
        var outcome = await Get<IConfiguration>(0).Change(0, "test", "",
        [
            Centre.Row(ConfigurationKinds.Queue, "sales", new QueueSettings { Id = "sales", Name = new LocalizedText("销售", "Sales") }),
            Centre.Row(ConfigurationKinds.Skill, "product", new Skill { Id = "product", Name = new LocalizedText("产品", "Product") }),
            Centre.Row(ConfigurationKinds.EntryPoint, "web", new EntryPoint
            {
                Id = "web", Name = new LocalizedText("网站", "Web"), Channel = "web", Medium = Medium.Chat, Brand = "acme", DefaultQueueId = "sales",
            }),
            Centre.Row(ConfigurationKinds.Agent, "ana", Centre.Agent("ana")),
        ]);
        outcome.Faults.ShouldBeEmpty();
        for (var silo = 0; silo < 3; silo++)
        {
            var configuration = Get<IConfiguration>(silo);
            await Centre.Until(() => Task.FromResult(configuration.Current.Version == 1));
        }
    }
}

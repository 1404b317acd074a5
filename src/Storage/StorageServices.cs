using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using OmniContact.Storage.Administration;
using OmniContact.Storage.Attachments;
using OmniContact.Storage.Configuration;
using OmniContact.Storage.Documents;
using OmniContact.Storage.Postgres;
using OmniContact.Storage.Reading;
using OmniContact.Storage.Schema;
using OmniContact.Storage.Search;
using OmniContact.Storage.Sqlite;
using OmniContact.Storage.Writing;

namespace OmniContact.Storage;

/// <summary>Adds the store to a host.</summary>
public static class StorageServices
{
    /// <summary>Registers the store's contracts over the database that the options name; the schema is applied at first use.</summary>
    /// <exception cref="ArgumentException">An option is outside its bounds.</exception>
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageOptions options)
    {
        options.Validate();
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddSingleton(provider => Open(
            options, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<Writer>>()));
        services.AddSingleton<ICommonVersion>(provider => provider.GetRequiredService<Database>().Version);
        services.AddSingleton<IStore, Store>();
        services.AddSingleton<IDocuments, DocumentStore>();
        services.AddSingleton<IConfigurationStore, ConfigurationStore>();
        services.AddSingleton<UnnamedUploads>().AddSingleton<AttachmentStore>();
        services.AddSingleton<IAttachments>(provider => provider.GetRequiredService<AttachmentStore>());
        services.AddSingleton<SearchIndexer>();
        services.AddSingleton<ISearch, SearchStore>();
        services.AddSingleton<IStoreMaintenance, Maintenance>();
        services.AddSingleton<IStoreAdministration, StoreAdministration>();
        services.AddSingleton(options);
        services.AddHostedService<StorageStart>();
        services.AddHostedService<VersionWatch>();
        services.AddHostedService<SearchService>();
        return services;
    }

    private static Database Open(StorageOptions options, TimeProvider time, ILogger<Writer> log) => options.Database is null
        ? new SqliteDatabase(options, SchemaSteps.Embedded("Sqlite"), time, log)
        : new PostgresDatabase(options, SchemaSteps.Embedded("Postgres"), time, log);
}

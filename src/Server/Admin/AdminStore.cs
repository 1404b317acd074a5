using Microsoft.Extensions.DependencyInjection.Extensions;
using OmniContact.Server.Access;
using OmniContact.Server.Hosting;
using OmniContact.Server.Options;
using OmniContact.Storage;

namespace OmniContact.Server.Admin;

/// <summary>The store without a server around it: what administration works on, also while a server runs on the same data.</summary>
internal static class AdminStore
{
    public static ServiceProvider Open(ServerOptions options)
    {
        var settings = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(options).AddServerOptions(settings);
        services.TryAddSingleton(TimeProvider.System);
        services.AddStorage(new StorageOptions { DataFolder = options.Data, Database = options.Database }).AddGrains();
        services.AddSingleton<Passwords>().AddSingleton<Users>().AddSingleton<Lockout>().AddSingleton<Audit>();
        return services.BuildServiceProvider();
    }

    /// <summary>A database that was never made is a mistyped folder, not an empty centre.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static void MustExist(ServerOptions options)
    {
        var file = Path.Combine(options.Data, StorageOptions.FileName);
        if (options.Database is null && !File.Exists(file))
            throw new InvalidDataException($"There is no database {Path.GetFullPath(file)}. Name the right folder with --data.");
    }
}

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace OmniContact.Storage;

/// <summary>
/// Asks every 5 s whether the older servers have gone. One that finds that the others went on without it, while it was cut off from the
/// database, ends: it could not read what they write. A server that is alone has asked once, at its start.
/// </summary>
internal sealed partial class VersionWatch(
    Database database, StorageOptions options, TimeProvider time, ILogger<VersionWatch> log, IHostApplicationLifetime? life = null)
    : IHostedService, IDisposable
{
    public static readonly TimeSpan Often = TimeSpan.FromSeconds(5);

    private ITimer? _timer;

    /// <summary>The latest look.</summary>
    public Task Looking { get; private set; } = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Tenancy == Tenancy.Shared) _timer = time.CreateTimer(_ => Looking = Look(), null, Often, Often);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        await Looking;
    }

    public void Dispose() => _timer?.Dispose();

    private async Task Look()
    {
        var before = database.Version.Current;
        try
        {
            await database.Agree(CancellationToken.None);
            if (database.Version.Current > before) LogRaised(database.Version.Current);
        }
        catch (StoreUnavailableException)
        {
            // The next look finds out.
        }
        catch (StoreVersionException refused)
        {
            LogLeftBehind(refused.Message);
            life?.StopApplication();
        }
    }
}

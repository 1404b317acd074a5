using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OmniContact.Storage.Attachments;

namespace OmniContact.Storage;

/// <summary>
/// Applies the schema before anything else starts, and removes once an hour what is no longer kept. A database that is
/// away at start is no reason to stop: the schema is then applied at first use.
/// </summary>
internal sealed partial class StorageStart(
    Database database, AttachmentStore attachments, StorageOptions options, TimeProvider time, ILogger<StorageStart> log)
    : IHostedLifecycleService, IAsyncDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);
    private readonly CancellationTokenSource _stop = new();
    private Task _cleaning = Task.CompletedTask;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (options.Durability != Durability.Full) LogDurability(options.Durability);
        try
        {
            var report = await database.Migrate(dryRun: false, cancellationToken);
            LogReady(database.Name, report.To, report.Steps.Length);
        }
        catch (StoreUnavailableException exception)
        {
            LogAway(exception, database.Name);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _cleaning = Clean();
        return Task.CompletedTask;
    }

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        await _cleaning;
    }

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        _stop.Dispose();
    }

    private async Task Clean()
    {
        using PeriodicTimer timer = new(Interval, time);
        try
        {
            do await CleanOnce();
            while (await timer.WaitForNextTickAsync(_stop.Token));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException && _stop.IsCancellationRequested)
        {
            // Stopped.
        }
    }

    private async Task CleanOnce()
    {
        try
        {
            await database.Execute("DELETE FROM idempotency WHERE at <= $1", [time.GetUtcNow() - Kept.Answers], _stop.Token);
            await attachments.DropAbandoned(_stop.Token);
        }
        catch (StoreUnavailableException exception)
        {
            LogAway(exception, database.Name);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException && !_stop.IsCancellationRequested)
        {
            LogNotCleaned(exception);
        }
    }
}

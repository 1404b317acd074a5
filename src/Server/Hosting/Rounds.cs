using OmniContact.Server.Errors;

namespace OmniContact.Server.Hosting;

/// <summary>
/// Something done again and again while the server runs. What fails is written down and comes again in its time: no fault of
/// a round ends the process, and none counts once the server stops.
/// </summary>
internal abstract partial class Rounds(TimeSpan every, TimeProvider time, ILogger logger) : BackgroundService
{
    private readonly PeriodicTimer _timer = new(every, time);

    public override void Dispose()
    {
        _timer.Dispose();
        base.Dispose();
    }

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _timer.WaitForNextTickAsync(stoppingToken)) await Round(stoppingToken);
    }

    /// <summary>One round, made of <see cref="Try"/>s.</summary>
    protected abstract Task Round(CancellationToken cancel);

    /// <summary>A part of a round that does not keep the others from happening.</summary>
    /// <param name="what">Names it in the log; without personal data.</param>
    /// <param name="part">What to do.</param>
    /// <param name="cancel">The round's.</param>
    protected async Task Try(string what, Func<Task> part, CancellationToken cancel)
    {
        try
        {
            await part();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && cancel.IsCancellationRequested)
        {
            // The server stops.
        }
        catch (Exception fault) when (Passing.Is(fault))
        {
            LogLater(what, fault.Message);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            LogFault(fault, what);
        }
    }
}

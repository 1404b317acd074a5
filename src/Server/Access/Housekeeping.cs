using OmniContact.Storage;

namespace OmniContact.Server.Access;

/// <summary>Forgets expired sessions and old sign-in failures once an hour.</summary>
internal sealed partial class Housekeeping(Sessions sessions, Lockout lockout, TimeProvider time, ILogger<Housekeeping> logger)
    : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await Sweep();
    }

    private async Task Sweep()
    {
        try
        {
            LogSwept(await sessions.Sweep(), await lockout.Sweep());
        }
        catch (StoreUnavailableException away)
        {
            LogAway(away.Message);
        }
    }
}

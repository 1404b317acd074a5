using OmniContact.Server.Hosting;

namespace OmniContact.Server.Access;

/// <summary>Forgets expired sessions and old sign-in failures once an hour.</summary>
internal sealed partial class Housekeeping(Sessions sessions, Lockout lockout, TimeProvider time, ILogger<Housekeeping> logger)
    : Rounds(Every, time, logger)
{
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task Round(CancellationToken cancel)
    {
        await Try("expired sessions", async () => LogSessions(await sessions.Sweep()), cancel);
        await Try("old sign-in failures", async () => LogFailures(await lockout.Sweep()), cancel);
    }
}

using OmniContact.Server.Telemetry;

namespace OmniContact.Server.Access;

/// <summary>Tries a user name and password: locked, right or wrong.</summary>
internal sealed partial class Gate(
    Users users, Passwords passwords, Lockout lockout, Audit audit, ServerMetrics metrics, ILogger<Gate> logger)
{
    public async Task<SignInOutcome> Try(SignInRequest request, string address, CancellationToken cancel)
    {
        if (await lockout.Wait(request.UserName, address, cancel) is { } wait) return new SignInOutcome(null, wait);
        var user = (await users.Find(request.UserName, cancel))?.Value;
        if (passwords.Verify(user, request.Password))
        {
            await lockout.Succeeded(request.UserName, address, cancel);
            LogSignedIn(user!.Id);
            return new SignInOutcome(user, null);
        }
        metrics.WrongPassword();
        var locked = await lockout.Failed(request.UserName, address, cancel);
        if (locked) LogLocked(user?.Id ?? "unknown");
        else LogWrong(user?.Id ?? "unknown");
        if (user is not null) await audit.Record(locked ? "signInLocked" : "signInFailed", user.Caller, null, new { address }, cancel);
        return new SignInOutcome(null, null);
    }
}

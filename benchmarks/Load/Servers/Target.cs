using OmniContact.Load.Wire;

namespace OmniContact.Load.Servers;

/// <summary>The server that is put under load: one that was started for it, or one that runs anyway.</summary>
internal sealed class Target : IAsyncDisposable
{
    private Target(Uri url, OwnServer? own) => (Url, Own) = (url, own);

    public Uri Url { get; }

    /// <summary>Null for one that runs anyway.</summary>
    public OwnServer? Own { get; }

    /// <summary>As the administrator.</summary>
    public Api Api { get; private set; } = null!;

    public static async Task<Target> Start(string? database, CancellationToken stop)
    {
        var own = await OwnServer.Start(database);
        return await SignIn(new(own.Url, own), "admin", own.Password, stop);
    }

    public static Task<Target> At(Uri url, string user, string password, CancellationToken stop) => SignIn(new(url, null), user, password, stop);

    public async ValueTask DisposeAsync()
    {
        if (Own is not null) await Own.DisposeAsync();
    }

    private static async Task<Target> SignIn(Target target, string user, string password, CancellationToken stop)
    {
        try
        {
            var tab = await Tab.SignIn(target.Url, user, password, stop);
            target.Api = new(tab.Client(target.Url));
            return target;
        }
        catch (HttpRequestException refused)
        {
            await target.DisposeAsync();
            throw new LoadException($"{target.Url}: signing in as '{user}' failed: {refused.Message}");
        }
    }
}

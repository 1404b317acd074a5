using System.Collections.Immutable;
using OmniContact.Load.Wire;

namespace OmniContact.Load.Servers;

/// <summary>The servers that are put under load: started for it, or running anyway. Several are a cluster.</summary>
internal sealed class Target : IAsyncDisposable
{
    private Target(ImmutableArray<Uri> urls, OwnServers? own) => (Urls, Own) = (urls, own);

    /// <summary>Of each server.</summary>
    public ImmutableArray<Uri> Urls { get; }

    public Uri Url => Urls[0];

    /// <summary>Null for what runs anyway.</summary>
    public OwnServers? Own { get; }

    /// <summary>Each server, as the administrator.</summary>
    public ImmutableArray<Api> Apis { get; private set; }

    public Api Api => Apis[0];

    public static async Task<Target> Start(string? database, CancellationToken stop, int servers = 1)
    {
        var own = await OwnServers.Start(database, servers);
        return await SignIn(new(own.Urls, own), "admin", own.Password, stop);
    }

    public static Task<Target> At(ImmutableArray<Uri> urls, string user, string password, CancellationToken stop) => SignIn(new(urls, null), user, password, stop);

    public async ValueTask DisposeAsync()
    {
        if (Own is not null) await Own.DisposeAsync();
    }

    private static async Task<Target> SignIn(Target target, string user, string password, CancellationToken stop)
    {
        try
        {
            var tab = await Tab.SignIn(target.Url, user, password, stop);
            target.Apis = [.. target.Urls.Select(url => new Api(tab.Client(url)))];
            return target;
        }
        catch (HttpRequestException refused)
        {
            await target.DisposeAsync();
            throw new LoadException($"{target.Url}: signing in as '{user}' failed: {refused.Message}");
        }
    }
}

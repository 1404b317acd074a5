using System.Text;
using OmniContact.Server.Access;
using OmniContact.Server.Options;
using OmniContact.Server.Secrets;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Secrets;

public sealed class AtRestTests
{
    [Fact]
    public async Task Nothing_in_the_database_gives_a_secret_away()
    {
        await using var server = await RunningServer.Start();
        await server.Get<ChannelSecrets>().Set("shop", "token", "app-secret-of-the-channel", "test", default);
        var key = await server.Get<ApiKeys>().Create("crm", "test");
        using var tab = await server.As(Roles.Agent);
        var cookie = tab.DefaultRequestHeaders.GetValues("Cookie").Single().Split('=')[1];
        var stored = await Stored(server.Get<ServerOptions>().Data);
        stored.ShouldContain(key.Key.Prefix);
        stored.ShouldContain("channel/shop/token");
        foreach (var secret in new[] { "app-secret-of-the-channel", key.Text.Split('_', 3)[2], cookie, RunningServer.Password }) stored.ShouldNotContain(secret);
    }

    /// <summary>All bytes of all files but the key's.</summary>
    private static async Task<string> Stored(string folder)
    {
        var text = new StringBuilder();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".key", StringComparison.Ordinal)))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            text.Append(await reader.ReadToEndAsync());
        }
        return text.ToString();
    }
}

using Microsoft.Extensions.Configuration;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Hosting;

public sealed class ServerHostTests
{
    [Fact]
    public async Task Settings_are_read_once_so_that_no_folder_is_watched_for_changes()
    {
        await using var server = await RunningServer.Start();
        var files = ((IConfigurationRoot)server.Get<IConfiguration>()).Providers.OfType<FileConfigurationProvider>().ToArray();
        files.ShouldNotBeEmpty();
        files.ShouldAllBe(file => !file.Source.ReloadOnChange);
    }
}

using Microsoft.Extensions.DependencyInjection;
using OmniContact.Server.Hosting;
using OmniContact.Server.Options;

namespace OmniContact.Server.Tests.Hosting;

public sealed class ClockTests
{
    [Fact]
    public async Task The_server_runs_on_a_clock_that_never_falls()
    {
        await using var app = ServerHost.Create(new ServerOptions { Data = Path.GetTempPath(), Real = true });
        app.Services.GetRequiredService<TimeProvider>().ShouldBeOfType<SteadyTime>();
    }
}

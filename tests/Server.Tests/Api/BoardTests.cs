using System.Net.Http.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Api;

public sealed class BoardTests
{
    [Fact]
    public async Task The_board_says_per_medium_since_when_the_oldest_waits()
    {
        await using var server = await RunningServer.Start();
        await SmallCentre.Configure(server);
        using var program = await server.Program();
        var start = server.Time.GetUtcNow();
        await Contacts.Write(program);
        server.Time.Advance(TimeSpan.FromSeconds(30));
        await Contacts.Write(program);
        var mail = new TestContact { Channel = "email", Medium = "email", Address = "li@example.com", Message = new TestContactText("在吗") };
        (await program.PostAsJsonAsync("/api/v1/contacts", mail)).EnsureSuccessStatusCode();
        using var supervisor = await server.As(Roles.Supervisor);
        var queue = (await (await supervisor.GetAsync("/api/v1/board")).Json()).GetProperty("queues")[0];
        var oldest = queue.GetProperty("oldestByMedium");
        oldest.GetProperty("chat").GetDateTimeOffset().ShouldBe(start);
        oldest.GetProperty("email").GetDateTimeOffset().ShouldBe(start.AddSeconds(30));
        oldest.TryGetProperty("voice", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Lists_of_queues_and_agents_go_on_after_the_last()
    {
        await using var server = await RunningServer.Start();
        await SmallCentre.Configure(server);
        using var program = await server.Program();
        (await (await program.GetAsync("/api/v1/agents?limit=1")).Json())[0].GetProperty("employeeNumber").GetString().ShouldBe("1001");
        (await (await program.GetAsync("/api/v1/agents?limit=1&after=1001")).Json())[0].GetProperty("employeeNumber").GetString().ShouldBe("1002");
        (await (await program.GetAsync("/api/v1/agents?after=1002")).Json()).GetArrayLength().ShouldBe(0);
        (await (await program.GetAsync($"/api/v1/queues?after={SmallCentre.Queue}")).Json()).GetArrayLength().ShouldBe(0);
    }
}

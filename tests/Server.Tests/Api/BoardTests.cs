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
    public async Task The_last_hours_come_by_intervals_of_all_of_a_queue_and_of_a_channel()
    {
        await using var server = await RunningServer.Start();
        await SmallCentre.Configure(server);
        using var program = await server.Program();
        await Contacts.Write(program);
        server.Time.Advance(TimeSpan.FromMinutes(31));
        await Contacts.Write(program);
        await Contacts.Write(program);
        using var supervisor = await server.As(Roles.Supervisor);
        foreach (var query in new[] { "hours=1", $"hours=1&queueId={SmallCentre.Queue}", "hours=1&medium=chat" })
        {
            var course = await (await supervisor.GetAsync($"/api/v1/board/history?{query}")).Json();
            course.GetProperty("minutes").GetInt32().ShouldBe(15);
            course.GetProperty("intervals").EnumerateArray().Select(one => one.GetProperty("measures").GetProperty("offered").GetDouble()).ShouldBe([0, 0, 1, 0, 2], query);
        }

        var mail = await (await supervisor.GetAsync("/api/v1/board/history?hours=1&medium=email")).Json();
        mail.GetProperty("intervals").EnumerateArray().Sum(one => one.GetProperty("measures").GetProperty("offered").GetDouble()).ShouldBe(0);
        ((int)(await supervisor.GetAsync("/api/v1/board/history?hours=25")).StatusCode).ShouldBe(400);
        ((int)(await supervisor.GetAsync("/api/v1/board/history?queueId=gone")).StatusCode).ShouldBe(404);
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

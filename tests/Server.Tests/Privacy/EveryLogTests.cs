using System.Net.Http.Json;
using Microsoft.Extensions.Logging;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Privacy;

/// <summary>Walks through a day with seeded persons and reads every line of the log as it was before any masking.</summary>
public sealed class EveryLogTests
{
    private static readonly string[] Seeded =
        ["13812345678", "li.na.private@example.com", "11010519491231002X", "6222021234567890128", "李娜", "我的秘密", "correct horse battery", "wrong-secret"];

    [Fact]
    public async Task No_line_holds_a_number_a_name_or_words_of_a_person()
    {
        var log = new RecordedLog();
        await using (var server = await RunningServer.Start(change: builder => builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Information)))
        {
            await SmallCentre.Configure(server);
            await Live(server);
            server.Errors.Clear();
        }
        log.Lines.Count.ShouldBeGreaterThan(3);
        log.Lines.ShouldContain(line => line.Contains("Wrong password"));
        log.Lines.ShouldContain(line => line.Contains("Answered 503"));
        foreach (var line in log.Lines)
        {
            foreach (var seeded in Seeded) line.ShouldNotContain(seeded);
        }
    }

    private static async Task Live(RunningServer server)
    {
        var words = $"我的秘密：{string.Join(' ', Seeded[..4])}";
        using var program = await server.Program();
        var contact = new TestContact { Channel = "sms", Address = Seeded[0], CustomerName = Seeded[4], Message = new TestContactText(words) };
        await program.PostAsJsonAsync("/api/v1/contacts", contact);
        await server.Client().PostAsJsonAsync("/api/v1/session", new { userName = Seeded[0], password = "wrong-secret" });
        await using var desk = await TestDesk.Open(server, SmallCentre.Li);
        var id = await desk.Accepted();
        await desk.Post(id, "messages", new { clientId = "c1", text = words });
        await desk.Tab.GetAsync($"/api/v1/customers?q={Seeded[0]}");
        await desk.Tab.GetAsync($"/api/v1/conversations/{Seeded[0]}");
        await Record.ExceptionAsync(() => desk.Hub.Call("Open", new { conversationId = Seeded[0], unknown = words }));
        server.Faults.Error = new StoreUnavailableException("the disk is full");
        await server.Client().PostAsJsonAsync("/api/v1/session", new { userName = Seeded[1], password = "wrong-secret" });
        server.Faults.Error = null;
    }
}

using System.Net.Http.Json;
using System.Reflection;
using Microsoft.AspNetCore.SignalR;
using OmniContact.Server.Access;
using OmniContact.Server.Chat;
using OmniContact.Server.Hubs;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Access;

/// <summary>Walks all methods of both hubs with every role.</summary>
public sealed class EveryHubMethodTests(CentreFixture fixture) : IClassFixture<CentreFixture>
{
    private readonly RunningServer _server = fixture.Server;

    /// <summary>What an agent's page has no use for.</summary>
    private static readonly string[] OfLeads = ["LookAtBoard", "LeaveBoard"];

    public static TheoryData<string, string> Methods() =>
        [.. typeof(ChatHub).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Hub))).SelectMany(Calls).Select(call => new TheoryDataRow<string, string>(call.DeclaringType!.Name, call.Name))];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Every_hub_method_says_who_may_call_it(string hub, string method)
    {
        var declared = Calls(hub == nameof(ChatHub) ? typeof(ChatHub) : typeof(WorkbenchHub)).Single(call => call.Name == method);
        var expected = hub == nameof(ChatHub) ? "visitor" : OfLeads.Contains(method) ? "supervisor,administrator" : "agent,supervisor,administrator";
        declared.GetCustomAttribute<ForAttribute>().ShouldNotBeNull().Roles.ShouldBe(expected);
    }

    [Fact]
    public async Task An_administrator_who_is_an_agent_works_from_a_desk_like_any_other()
    {
        await using var hub = await HubClient.Workbench(_server, await _server.As(Roles.Administrator, SmallCentre.Wang));
        (await hub.Call("Connect", new { deviceId = "d1", kind = "browser" })).GetProperty("snapshot").GetProperty("presence").GetProperty("agentId").GetString().ShouldBe(SmallCentre.Wang);
        (await hub.Call("SetPresence", new { kind = "available" })).GetProperty("value").GetProperty("kind").GetString().ShouldBe("available");
        (await hub.Call("SetPresence", new { kind = "offline" })).GetProperty("value").GetProperty("kind").GetString().ShouldBe("offline");
    }

    [Theory]
    [InlineData(Roles.Administrator)]
    [InlineData(Roles.Supervisor)]
    public async Task Who_is_no_agent_looks_on_over_the_workbench_line_and_does_nothing_else(string role)
    {
        var contact = new TestContact { Channel = "sms", Address = "+8613812345678", CustomerName = "李娜", Message = new TestContactText("在吗") };
        using var program = await _server.Program();
        var id = (await (await program.PostAsJsonAsync("/api/v1/contacts", contact)).Json()).GetProperty("conversationId").GetString();
        await using var hub = await HubClient.Workbench(_server, await _server.As(role));
        (await hub.Call("Open", new { conversationId = id })).GetProperty("messages").GetArrayLength().ShouldBeGreaterThan(0);
        await hub.Tell("CloseView", new { conversationId = id });
        await Forbidden(hub, "Connect", new { deviceId = "d1", kind = "browser" });
        await Forbidden(hub, "SetPresence", new { kind = "available" });
        await Forbidden(hub, "Accept", new { conversationId = id, fence = 1 });
        await Forbidden(hub, "Send", new { conversationId = id, clientId = "a1", text = "hello" });
    }

    [Theory]
    [InlineData("/hubs/workbench")]
    [InlineData("/hubs/chat")]
    public async Task A_program_opens_no_line(string hub)
    {
        var key = (await _server.Get<ApiKeys>().Create("crm", "test")).Text;
        var fault = await Should.ThrowAsync<Exception>(() => HubClient.With(_server, hub, request => request.Headers.Authorization = "Bearer " + key));
        fault.ToString().ShouldContain("403");
    }

    [Fact]
    public async Task A_visitor_does_not_open_the_workbench_line_and_an_agent_not_the_chat_line()
    {
        var token = await _server.Visitor();
        await Should.ThrowAsync<Exception>(() => HubClient.With(_server, $"/hubs/workbench?access_token={token}", _ => { }));
        using var tab = await _server.As(Roles.Agent, SmallCentre.Li);
        var session = tab.DefaultRequestHeaders.GetValues(Credentials.SessionHeader).Single();
        var cookie = tab.DefaultRequestHeaders.GetValues("Cookie").Single();
        await Should.ThrowAsync<Exception>(() => HubClient.With(_server, $"/hubs/chat?session={session}", request => request.Headers.Cookie = cookie));
        await Should.ThrowAsync<Exception>(() => HubClient.With(_server, "/hubs/chat", _ => { }));
        await Should.ThrowAsync<Exception>(() => HubClient.With(_server, $"/hubs/workbench?session={session}", _ => { }));
    }

    [Fact]
    public async Task Agents_may_call_every_method_of_the_workbench_that_is_not_for_leads_alone()
    {
        await using var hub = await HubClient.Workbench(_server, await _server.As(Roles.Agent, SmallCentre.Li));
        foreach (var call in Calls(typeof(WorkbenchHub)))
        {
            var error = await Record.ExceptionAsync(() => hub.Tell(call.Name, call.GetParameters().Length == 0 ? null : new { }));
            (error?.Message ?? "").Contains("forbidden", StringComparison.OrdinalIgnoreCase).ShouldBe(OfLeads.Contains(call.Name), call.Name);
        }
    }

    [Fact]
    public async Task Visitors_may_call_every_method_of_the_chat()
    {
        await using var hub = await HubClient.Chat(_server, await _server.Visitor());
        foreach (var call in Calls(typeof(ChatHub)))
        {
            var error = await Record.ExceptionAsync(() => hub.Tell(call.Name, call.GetParameters().Length == 0 ? null : new { }));
            (error?.Message ?? "").ShouldNotContain("forbidden", Case.Insensitive, call.Name);
        }
    }

    private static async Task Forbidden(HubClient hub, string method, object argument) =>
        (await Should.ThrowAsync<HubException>(() => hub.Tell(method, argument))).Message.ShouldContain("forbidden: ", Case.Sensitive, method);

    private static IEnumerable<MethodInfo> Calls(Type hub) =>
        hub.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && method.GetBaseDefinition().DeclaringType == hub && method.DeclaringType != typeof(Hub));
}

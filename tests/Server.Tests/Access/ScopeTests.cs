using System.Net;
using System.Net.Http.Json;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using OmniContact.Configuration;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;
using OmniContact.Server.Access;
using OmniContact.Server.Desk;
using OmniContact.Server.Hubs;
using OmniContact.Server.Tests.BadInput;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Access;

/// <summary>Li of the red team serves a customer in sales; who is limited to the blue team's work sees nothing of it.</summary>
public sealed class ScopeTests : IAsyncLifetime
{
    private const string After = "after";
    private const string Zoe = "zoe";
    private const string Shop = "after-shop";

    private RunningServer _server = null!;
    private TestDesk _li = null!;
    private HttpClient _program = null!;
    private HttpClient _blue = null!;
    private HttpClient _red = null!;
    private string _id = "";

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(
            _server,
            SmallCentre.Row(ConfigurationKinds.Queue, After, new QueueSettings { Id = After, Name = new("售后", "After sales") }),
            SmallCentre.Row(ConfigurationKinds.Team, "red", new Team { Id = "red", Name = new("红队", "Red") }),
            SmallCentre.Row(ConfigurationKinds.Team, "blue", new Team { Id = "blue", Name = new("蓝队", "Blue") }),
            SmallCentre.Row(ConfigurationKinds.Agent, SmallCentre.Li, Agent(SmallCentre.Li, "red", SmallCentre.Queue)),
            SmallCentre.Row(ConfigurationKinds.Agent, Zoe, Agent(Zoe, "blue", After)),
            SmallCentre.Row(ConfigurationKinds.EntryPoint, Shop, new EntryPoint
            {
                Id = Shop, Name = new("售后", "After sales"), Channel = "webchat", Medium = Medium.Chat, Brand = "after", DefaultQueueId = After,
            }));
        _li = await TestDesk.Open(_server, SmallCentre.Li);
        _program = await _server.Program();
        _blue = await Limited(Roles.Supervisor, null, "blue");
        _red = await Limited(Roles.Supervisor, null, "red");
        await Writes(SmallCentre.Web, "红队的客户");
        _id = await _li.Accepted();
    }

    public async ValueTask DisposeAsync()
    {
        await _li.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Every_route_that_names_what_is_another_teams_refuses_it_and_shows_it_to_its_own()
    {
        var routes = Routes.All(_server).Where(IsOfATeam).ToArray();
        routes.Length.ShouldBeGreaterThan(20);
        foreach (var route in routes)
        {
            var problem = await (await _blue.SendAsync(Request(route))).ShouldBeProblem(HttpStatusCode.Forbidden, route.Name());
            problem.Detail().ShouldContain("not of the teams whose work you see", Case.Sensitive, route.Name());
            if (route.Method() == "GET") (await _red.SendAsync(Request(route))).IsSuccessStatusCode.ShouldBeTrue(route.Name());
        }
    }

    [Fact]
    public async Task Every_hub_method_that_names_a_conversation_of_another_team_is_refused()
    {
        await using var hub = await HubClient.Workbench(_server, await Limited(Roles.Agent, Zoe, "blue"));
        var methods = typeof(WorkbenchHub).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.GetParameters() is [{ } only] && only.ParameterType.IsAssignableTo(typeof(OfConversation))).ToArray();
        methods.Length.ShouldBeGreaterThan(15);
        foreach (var method in methods.Where(method => method.Name != nameof(WorkbenchHub.CloseView)))
        {
            var argument = Argument(method.GetParameters()[0].ParameterType);
            (await Should.ThrowAsync<HubException>(() => hub.Tell(method.Name, argument))).Message.ShouldContain("forbidden: Conversation", Case.Sensitive, method.Name);
        }
        await hub.Tell("CloseView", new { conversationId = _id });
    }

    [Fact]
    public async Task Lists_search_and_a_customers_story_leave_out_what_is_another_teams()
    {
        var customer = await Customer();
        await _server.Get<ISearch>().CatchUp();
        foreach (var path in new[] { "conversations", $"conversations?customerId={customer}", "search/messages?q=客户", $"customers/{customer}/timeline" })
        {
            (await Items(_blue, path)).ShouldBeEmpty(path);
            (await Items(_red, path)).ShouldNotBeEmpty(path);
        }
        (await _blue.GetAsync($"/api/v1/customers/{customer}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whoever_serves_the_customer_sees_the_whole_story()
    {
        var customer = await Customer();
        await using var zoe = await TestDesk.Of(_server, await Limited(Roles.Agent, Zoe, "blue"));
        (await Items(zoe.Tab, $"customers/{customer}/timeline")).ShouldBeEmpty();
        await Writes(Shop, "又是我");
        await zoe.Accepted();
        (await Items(zoe.Tab, $"customers/{customer}/timeline")).Select(Text).ShouldContain("红队的客户");
        (await Items(zoe.Tab, $"conversations?customerId={customer}")).Length.ShouldBe(2);
        (await zoe.Tab.GetAsync($"/api/v1/conversations/{_id}/messages")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Another_scope_ends_the_sessions_that_began_under_the_old_one()
    {
        var userName = await User(Roles.Supervisor, null, "blue");
        using var tab = await _server.SignIn(userName, RunningServer.Password);
        using var administrator = await _server.As(Roles.Administrator);
        (await Edit(administrator, userName, new { teamIds = new[] { "blue", "red" } })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await tab.GetAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var again = await _server.SignIn(userName, RunningServer.Password);
        (await again.GetAsync($"/api/v1/conversations/{_id}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_team_that_does_not_exist_and_a_limited_administrator_are_refused()
    {
        var userName = await User(Roles.Supervisor, null, "blue");
        using var administrator = await _server.As(Roles.Administrator);
        foreach (var edit in new object[] { new { teamIds = new[] { "moon" } }, new { role = Roles.Administrator, teamIds = new[] { "red" } } })
            (await (await Edit(administrator, userName, edit)).ShouldBeProblem(HttpStatusCode.UnprocessableEntity)).Fields().ShouldBe(["teamIds"]);
    }

    private static bool IsOfATeam(RouteEndpoint route)
    {
        var name = route.Name();
        return name.Contains("/conversations/{id}") || name.Contains("/agents/{id}") || name.Contains("/queues/{id}");
    }

    private HttpRequestMessage Request(RouteEndpoint route)
    {
        var named = route.Name().Contains("/agents/") ? SmallCentre.Li : route.Name().Contains("/queues/") ? SmallCentre.Queue : _id;
        var request = new HttpRequestMessage(new HttpMethod(route.Method()), route.Path(named));
        if (route.Method() is not ("GET" or "DELETE"))
            request.Content = new StringContent(UnknownQueueAgentCustomerOrConversationTests.Bodies[route.Name()], Encoding.UTF8, "application/json");
        return request;
    }

    /// <summary>The conversation, and something for whatever else the type insists on.</summary>
    private Dictionary<string, object> Argument(Type type)
    {
        var argument = new Dictionary<string, object> { ["conversationId"] = _id };
        foreach (var property in type.GetProperties().Where(property => property.GetCustomAttribute<RequiredMemberAttribute>() is not null))
            argument[JsonNamingPolicy.CamelCase.ConvertName(property.Name)] = Something(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
        return argument;
    }

    private static object Something(Type type) => type == typeof(string) ? "x" : type == typeof(DateTimeOffset) ? "2030-01-01T00:00:00Z"
        : type.IsEnum ? JsonNamingPolicy.CamelCase.ConvertName(Enum.GetNames(type)[0]) : type == typeof(bool) ? true : 1;

    private static AgentSettings Agent(string id, string team, string queue) => new()
    {
        Id = id, EmployeeNumber = id, RealName = id, DisplayName = new(id, id), TeamId = team, Queues = [new QueueMembership(queue)],
    };

    /// <summary>Always the same customer.</summary>
    private async Task Writes(string entryPointId, string text)
    {
        var contact = new TestContact { EntryPointId = entryPointId, Address = "o-same", Message = new TestContactText(text) };
        (await _program.PostAsJsonAsync("/api/v1/contacts", contact)).EnsureSuccessStatusCode();
    }

    private async Task<HttpClient> Limited(string role, string? agentId, params string[] teams) =>
        await _server.SignIn(await User(role, agentId, teams), RunningServer.Password);

    private async Task<string> User(string role, string? agentId, params string[] teams)
    {
        var userName = $"{role}-{Guid.NewGuid():N}";
        await _server.Get<Users>().Create(new NewUser
        {
            UserName = userName, Name = role, Role = role, AgentId = agentId, TeamIds = [.. teams], Password = RunningServer.Password,
        });
        return userName;
    }

    private static async Task<HttpResponseMessage> Edit(HttpClient administrator, string userName, object edit)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, $"/api/v1/users/{userName}") { Content = JsonContent.Create(edit) };
        request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
        return await administrator.SendAsync(request);
    }

    private async Task<string> Customer() =>
        (await _red.GetFromJsonAsync<JsonElement>($"/api/v1/conversations/{_id}")).GetProperty("customer").GetProperty("id").GetString()!;

    private static async Task<JsonElement[]> Items(HttpClient tab, string path) =>
        [.. (await tab.GetFromJsonAsync<JsonElement>("/api/v1/" + path)).GetProperty("items").EnumerateArray()];

    private static string? Text(JsonElement message) => message.TryGetProperty("text", out var text) ? text.GetString() : null;
}

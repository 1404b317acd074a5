using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Customers;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Server.Tests.Privacy;

/// <summary>Seeds numbers wherever they can stand and looks for them in everything that an agent is sent.</summary>
public sealed class EveryPayloadTests : IAsyncLifetime
{
    private const string Mobile = "13812345678";
    private const string Mail = "li.na.private@example.com";
    private const string IdentityCard = "11010519491231002X";
    private const string BankCard = "6222021234567890128";
    private const string Foreign = "+442079460958";
    private const string Landline = "010-62345678";

    private static readonly string[] Seeded = [Mobile, Mail, IdentityCard, BankCard, Foreign, Landline, "13912340000", "13700001111"];

    private readonly List<string> _sent = [];
    private RunningServer _server = null!;
    private HttpClient _program = null!;
    private string _customerId = "";
    private string _conversationId = "";

    private static string All => $"电话{Mobile}，邮箱 {Mail} 身份证{IdentityCard} 卡号 {BankCard} or {Foreign}, {Landline}";

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server);
        _program = await _server.Program();
        await Seed();
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task No_request_of_an_agent_is_answered_with_a_seeded_number()
    {
        using var agent = await _server.As(Roles.Agent, SmallCentre.Li);
        await ReadAll(agent, Roles.Agent);
        foreach (var q in new[] { Mobile, "李娜", "li.na" }) await Keep(await agent.GetAsync($"/api/v1/customers?q={q}"));
        await Keep(await agent.GetAsync("/api/v1/search/messages?q=电话"));
        NothingSeeded();
    }

    [Fact]
    public async Task No_request_of_a_supervisor_or_a_program_is_answered_with_a_seeded_number()
    {
        using var supervisor = await _server.As(Roles.Supervisor, SmallCentre.Wang);
        await ReadAll(supervisor, Roles.Supervisor);
        await ReadAll(_program, Roles.Integrator);
        NothingSeeded();
    }

    [Fact]
    public async Task No_push_and_no_call_of_the_workbench_brings_a_seeded_number()
    {
        await using var agent = await HubClient.Workbench(_server, await _server.As(Roles.Agent, SmallCentre.Li));
        Keep(await agent.Call("Connect", new { deviceId = "d1" }));
        Keep(await agent.Call("SetPresence", new { kind = "available" }));
        var feed = await agent.Next("feed", push => push.GetRawText().Contains("\"offered\""));
        Keep(feed);
        var fence = feed.GetProperty("events").EnumerateArray().Select(e => e.TryGetProperty("part", out var part) && part.TryGetProperty("offer", out var offer) ? offer.GetProperty("fence").GetInt64() : 0).Max();
        Keep(await agent.Call("Accept", new { conversationId = _conversationId, fence }));
        Keep(await agent.Call("Open", new { conversationId = _conversationId, after = 0 }));
        Keep(await agent.Call("Send", new { conversationId = _conversationId, clientId = "a1", text = All, note = false }));
        Keep(await agent.Next("messages"));
        Keep(await agent.Call("Send", new { conversationId = _conversationId, clientId = "a2", text = All, note = true }));
        Keep(await agent.Call("Transfer", new { conversationId = _conversationId, queueId = "nowhere", note = All }));
        var error = await Should.ThrowAsync<Exception>(() => agent.Call("Open", new { conversationId = Mobile, after = 0 }));
        _sent.Add(error.Message);
        NothingSeeded();
    }

    [Fact]
    public async Task Revealing_wants_the_role_and_a_reason_and_is_kept()
    {
        using var agent = await _server.As(Roles.Agent, SmallCentre.Li);
        using var supervisor = await _server.As(Roles.Supervisor);
        (await Reveal(agent, "phone", "call back")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Reveal(supervisor, "phone", " ")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var answer = await Reveal(supervisor, "phone", "call back");
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("value").GetString().ShouldBe(Mobile);
        var facts = (await _server.Get<IStore>().FactsAfter(0, 1000)).Where(fact => fact.Kind == "audit.revealed").ToArray();
        facts.ShouldHaveSingleItem().CustomerId.ShouldBe(_customerId);
        facts[0].Body.ShouldContain("call back");
    }

    [Theory]
    [InlineData("email", Mail)]
    [InlineData("attributes.card", BankCard)]
    [InlineData("notes", Landline)]
    public async Task Each_masked_field_can_be_revealed(string field, string value)
    {
        using var supervisor = await _server.As(Roles.Supervisor);
        var answer = await (await Reveal(supervisor, field, "check")).Content.ReadFromJsonAsync<JsonElement>();
        answer.GetProperty("value").GetString()!.ShouldContain(value);
    }

    [Fact]
    public async Task The_text_of_a_message_can_be_revealed_by_its_number_and_only_with_its_customer()
    {
        using var supervisor = await _server.As(Roles.Supervisor);
        var answer = await (await Reveal(supervisor, $"messages/{_conversationId}/1", "check")).Content.ReadFromJsonAsync<JsonElement>();
        answer.GetProperty("value").GetString().ShouldBe(All);
        (await Reveal(supervisor, "messages/other/1", "check")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_masked_number_that_is_sent_back_does_not_overwrite_the_real_one()
    {
        using var agent = await _server.As(Roles.Agent, SmallCentre.Li);
        var read = await agent.GetAsync($"/api/v1/customers/{_customerId}");
        using var request = new HttpRequestMessage(HttpMethod.Patch, $"/api/v1/customers/{_customerId}") { Content = JsonContent.Create(new { phone = "138****5678" }) };
        request.Headers.IfMatch.Add(read.Headers.ETag!);
        (await agent.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private async Task Seed()
    {
        var contact = new TestContact { Channel = "sms", Address = Mobile, CustomerName = "李娜 13912340000", Message = new TestContactText(All) };
        var receipt = await (await _program.PostAsJsonAsync("/api/v1/contacts", contact)).Content.ReadFromJsonAsync<JsonElement>();
        _customerId = receipt.GetProperty("customerId").GetString()!;
        _conversationId = receipt.GetProperty("conversationId").GetString()!;
        var grain = _server.Get<IGrainFactory>().GetGrain<ICustomerGrain>(_customerId);
        var edit = new CustomerEdit
        {
            Phone = Mobile, Email = Mail, Notes = $"Tel. {Landline}", Tags = ["13700001111"],
            Attributes = ImmutableDictionary<string, string>.Empty.Add("card", BankCard).Add(Foreign, IdentityCard),
        };
        (await grain.Edit((await grain.Read())!.Version, edit)).Refusal.ShouldBeNull();
    }

    /// <summary>Every route that the role may read, with names of things that exist.</summary>
    private async Task ReadAll(HttpClient client, string role)
    {
        var routes = Routes.All(_server).Where(route => route.Metadata.OfType<ForAttribute>().LastOrDefault()?.Roles?.Split(',').Contains(role) == true)
            .Where(route => route.Method() == "GET");
        var read = 0;
        foreach (var route in routes.Select(route => route.RoutePattern.RawText!.TrimEnd('/')).Where(route => !route.Contains("attachments")))
        {
            var id = route.Contains("/customers") ? _customerId : route.Contains("/queues") ? SmallCentre.Queue : route.Contains("/agents") ? SmallCentre.Li : _conversationId;
            var path = route.Replace("{id}", id) + (route.EndsWith("/messages") && route.Contains("/search") ? "?q=电话" : "");
            await Keep(await client.GetAsync(path));
            read++;
        }
        read.ShouldBeGreaterThan(8);
        _sent.ShouldContain(text => text.Contains("138****5678"));
    }

    private async Task Keep(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, answer.RequestMessage!.RequestUri!.ToString());
        _sent.Add(await answer.Content.ReadAsStringAsync());
    }

    private void Keep(JsonElement value) => _sent.Add(value.GetRawText());

    private void NothingSeeded()
    {
        foreach (var text in _sent)
        {
            foreach (var number in Seeded) text.ShouldNotContain(number);
        }
    }

    private Task<HttpResponseMessage> Reveal(HttpClient client, string field, string reason) =>
        client.PostAsJsonAsync($"/api/v1/customers/{_customerId}/reveal", new { field, reason });
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Configuration;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Texts;
using OmniContact.Server.Access;
using OmniContact.Server.Canned;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Api;

public sealed class CannedTests : IAsyncLifetime
{
    private const string Shop = "400-820-0000";

    private RunningServer _server = null!;
    private HttpClient _li = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(
            _server,
            SmallCentre.Row(ConfigurationKinds.Queue, "other", new QueueSettings { Id = "other", Name = new("其他", "Other") }),
            Shared("hello", "问候", "{{customer.name}}，您好！我是{{agent.name}}（{{agent.number}}），订单{{attribute.order}}。"),
            Shared("sales", "销售电话", $"请致电 {Shop}", SmallCentre.Queue),
            Shared("elsewhere", "别处", "x", "other"));
        _li = await _server.As(Roles.Agent, SmallCentre.Li);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task An_agent_sees_what_all_share_what_its_queues_share_and_its_own()
    {
        (await Put(_li, "mine", "我的")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Ids(_li)).ShouldBe(["mine", "hello", "sales"]);
        using var wang = await _server.As(Roles.Agent, SmallCentre.Wang);
        (await Ids(wang)).ShouldBe(["hello", "sales"]);
        using var administrator = await _server.As(Roles.Administrator);
        (await Ids(administrator)).ShouldBe(["elsewhere", "hello", "sales"]);
    }

    [Fact]
    public async Task For_a_conversation_the_places_are_filled_in_and_what_has_no_value_stays_visible()
    {
        var id = await Contact();
        var rows = await List(_li, $"?conversationId={id}");
        Filled(rows, "hello").ShouldBe("李娜，您好！我是小李（1001），订单{{attribute.order}}。");
        (await _li.GetAsync("/api/v1/canned-replies?conversationId=none")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_centres_own_numbers_are_not_masked_but_a_customers_are()
    {
        var rows = await List(_li, $"?conversationId={await Contact("13812345678")}");
        Filled(rows, "sales").ShouldEndWith(Shop);
        Filled(rows, "hello").ShouldContain("138****5678");
    }

    [Fact]
    public async Task Names_are_found_by_pinyin_in_full_and_by_initials() =>
        Row(await List(_li), "sales").GetProperty("pinyin").EnumerateArray().Select(spelling => spelling.GetString()).ShouldContain("xsdh");

    [Fact]
    public async Task Of_two_editors_the_second_has_to_look_again()
    {
        var first = (await Put(_li, "mine", "一")).Headers.ETag!.Tag;
        (await Put(_li, "mine", "二", first)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await (await Put(_li, "mine", "三", first)).ShouldBeProblem(HttpStatusCode.PreconditionFailed);
        await (await Put(_li, "mine", "四")).ShouldBeProblem(HttpStatusCode.PreconditionFailed);
        var row = Row(await List(_li), "mine");
        row.GetProperty("reply").GetProperty("name").GetProperty("zh").GetString().ShouldBe("二");
        (await Put(_li, "mine", "五", row.GetProperty("etag").GetString())).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Ones_own_can_be_removed_and_nobody_elses()
    {
        await Put(_li, "mine", "我的");
        using var wang = await _server.As(Roles.Agent, SmallCentre.Wang);
        (await wang.DeleteAsync("/api/v1/me/canned-replies/mine")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _li.DeleteAsync("/api/v1/me/canned-replies/mine")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Ids(_li)).ShouldNotContain("mine");
    }

    [Fact]
    public async Task What_cannot_be_filled_in_is_refused_when_it_is_written()
    {
        var answer = await _li.PutAsJsonAsync("/api/v1/me/canned-replies/mine", new { name = new { zh = "我的", en = "" }, body = new { zh = "{{customer.phone}}", en = "" } });
        (await answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity)).Fields().ShouldBe(["body"]);
    }

    [Fact]
    public async Task A_person_keeps_so_many_and_no_more()
    {
        var replies = _server.Get<PersonalReplies>();
        var me = await (await _li.GetAsync("/api/v1/session")).Json();
        var userId = me.GetProperty("user").GetProperty("id").GetString()!;
        for (var i = 0; i < PersonalReplies.Most; i++)
            await replies.Put(userId, new PersonalReply { Id = $"r{i}", Name = new("a", ""), Body = new("b", "") }, null, default);
        await (await Put(_li, "one-more", "一")).ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_text_with_a_place_left_open_reaches_no_customer_but_may_stand_in_a_note()
    {
        await using var desk = await TestDesk.Open(_server, SmallCentre.Li);
        await Contact();
        var id = await desk.Accepted();
        var refused = await desk.Post(id, "messages", new { clientId = "c1", text = "Order {{attribute.order}}", note = false });
        (await refused.ShouldBeProblem(HttpStatusCode.UnprocessableEntity)).Fields().ShouldBe(["text"]);
        (await desk.Post(id, "messages", new { clientId = "c2", text = "Order {{attribute.order}}", note = true })).EnsureSuccessStatusCode();
    }

    private static ConfigurationRow Shared(string id, string name, string zh, params string[] queues) =>
        SmallCentre.Row(ConfigurationKinds.CannedReply, id, new CannedReply { Id = id, Name = new(name, id), Body = new(zh, ""), QueueIds = [.. queues] });

    private static async Task<HttpResponseMessage> Put(HttpClient tab, string id, string name, string? etag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/me/canned-replies/{id}");
        request.Content = JsonContent.Create(new { name = new { zh = name, en = "" }, shortcut = "m", body = new { zh = "好的", en = "" } });
        if (etag is not null) request.Headers.TryAddWithoutValidation("If-Match", etag.StartsWith('"') ? etag : $"\"{etag}\"");
        return await tab.SendAsync(request);
    }

    private async Task<string> Contact(string name = "李娜")
    {
        using var program = await _server.Program();
        var contact = new TestContact { Address = "o1", CustomerName = name, Message = new TestContactText("在吗") };
        return (await (await program.PostAsJsonAsync("/api/v1/contacts", contact)).Json()).GetProperty("conversationId").GetString()!;
    }

    private static async Task<JsonElement[]> List(HttpClient tab, string query = "") =>
        [.. (await (await tab.GetAsync("/api/v1/canned-replies" + query)).EnsureSuccessStatusCode().Json()).EnumerateArray()];

    private static async Task<string?[]> Ids(HttpClient tab) => [.. (await List(tab)).Select(Id)];

    private static string? Id(JsonElement row) => row.GetProperty("reply").GetProperty("id").GetString();

    private static JsonElement Row(JsonElement[] rows, string id) => rows.Single(row => Id(row) == id);

    private static string Filled(JsonElement[] rows, string id) => Row(rows, id).GetProperty("filled").GetProperty("zh").GetString()!;
}

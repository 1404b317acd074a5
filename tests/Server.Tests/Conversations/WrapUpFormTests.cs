using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using OmniContact.Configuration;
using OmniContact.Routing.Queues;
using OmniContact.Routing.WrapUps;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Conversations;

/// <summary>What a queue asks its agents to record after a contact.</summary>
public sealed class WrapUpFormTests : IAsyncLifetime
{
    private static readonly WrapUpForm Form = new()
    {
        Id = "summary",
        Name = new("服务小结", "Summary"),
        Fields =
        [
            new() { Id = "about", Name = new("咨询内容", "About"), Kind = FieldKind.Cascade, Required = true, IsCategory = true, Options = [Option("delivery", Option("late"), Option("lost")), Option("product")] },
            new() { Id = "amount", Name = new("退款金额", "Refund"), Kind = FieldKind.Number, Minimum = 0, Maximum = 500 },
            new() { Id = "words", Name = new("补充说明", "Words"), MaximumLength = 20 },
        ],
    };

    private RunningServer _server = null!;
    private TestDesk _li = null!;
    private string _id = "";

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(
            _server,
            SmallCentre.Row(ConfigurationKinds.WrapUpForm, "summary", Form),
            SmallCentre.Row(ConfigurationKinds.Queue, SmallCentre.Queue, new QueueSettings
            {
                Id = SmallCentre.Queue, Name = new("销售", "Sales"), WrapUp = new() { Mode = WrapUpMode.UntilDone, FormId = "summary" },
            }));
        _li = await TestDesk.Open(_server, SmallCentre.Li);
        await Contacts.Write(await _server.Program());
        _id = await _li.Accepted();
        (await _li.Post(_id, "close", new { reason = "resolved" })).EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        await _li.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task The_pages_read_the_form_and_which_queue_asks_for_it()
    {
        var form = (await (await _li.Tab.GetAsync("/api/v1/wrap-up-forms")).Json()).EnumerateArray().Single();
        form.GetProperty("fields")[0].GetProperty("options")[0].GetProperty("options")[1].GetProperty("id").GetString().ShouldBe("lost");
        var queue = (await (await _li.Tab.GetAsync("/api/v1/queues")).Json()).EnumerateArray().Single();
        queue.GetProperty("wrapUp").GetProperty("formId").GetString().ShouldBe("summary");
    }

    [Fact]
    public async Task Filled_in_rightly_it_gives_the_category_and_the_fact_and_words_become_a_note()
    {
        var answer = await _li.Post(_id, "wrap-up", new { values = new { about = "delivery/late", amount = "12.5", words = "已补发13812345678" } });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        (await _server.Get<IStore>().FindConversation(_id))!.Category.ShouldBe("delivery/late");
        var messages = (await (await _li.Tab.GetAsync($"/api/v1/conversations/{_id}/messages")).Json()).EnumerateArray().ToArray();
        messages.Single(one => one.GetProperty("kind").GetString() == "note").GetProperty("text").GetString().ShouldBe("补充说明: 已补发138****5678");
        var line = messages.Single(one => one.TryGetProperty("event", out var what) && what.GetString() == "wrapUp").GetProperty("values");
        (line.GetProperty("formId").GetString(), line.GetProperty("category").GetString()).ShouldBe(("summary", "delivery/late"));
        var fact = (await _server.Get<IStore>().FactsAfter(0, 100)).Single(row => row.Kind == "WrapUpEnded").Body;
        fact.ShouldContain("\"amount\":\"12.5\"");
        fact.ShouldNotContain("138");
    }

    [Theory]
    [InlineData("""{}""", "values.about is missing")]
    [InlineData("""{"about": "delivery"}""", "values.about 'delivery' goes on with one of late, lost")]
    [InlineData("""{"about": "gift"}""", "values.about 'gift' leads to no option; it begins with one of delivery, product")]
    [InlineData("""{"about": "product", "amount": "501"}""", "values.amount is 501; 0 to 500 are allowed")]
    [InlineData("""{"about": "product", "words": "more words than are allowed"}""", "values.words has 27 characters; 20 are allowed")]
    [InlineData("""{"about": "product", "mood": "good"}""", "values.mood is no field of the form 'summary'")]
    public async Task What_is_missing_or_wrong_is_422_naming_field_value_and_bound(string values, string reason)
    {
        var problem = await (await _li.Post(_id, "wrap-up", new { values = JsonElement.Parse(values) })).ShouldBeProblem(HttpStatusCode.UnprocessableEntity);
        problem.Detail().ShouldContain(reason);
        (await _li.Post(_id, "wrap-up", new { values = new { about = "product" } })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task More_than_any_form_could_ask_for_is_too_much()
    {
        var many = Enumerable.Range(0, WrapUpForm.MostFields + 1).ToImmutableDictionary(i => $"f{i}", _ => "x");
        await (await _li.Post(_id, "wrap-up", new { values = many })).ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge);
        await (await _li.Post(_id, "wrap-up", new { values = new { about = new string('x', WrapUpField.LongestText + 1) } })).ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge);
    }

    private static FieldOption Option(string id, params FieldOption[] below) => new() { Id = id, Name = new("", id), Options = [.. below] };
}

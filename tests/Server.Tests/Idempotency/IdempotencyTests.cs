using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Idempotency;

public sealed class IdempotencyTests(CentreFixture fixture) : IClassFixture<CentreFixture>
{
    private readonly RunningServer _server = fixture.Server;

    [Fact]
    public async Task A_contact_that_is_sent_again_is_one_contact_and_gets_the_first_answer()
    {
        using var program = await _server.Program();
        var contact = Contact("我要退款");
        var first = await Post(program, "/api/v1/contacts", contact, "k1");
        var again = await Post(program, "/api/v1/contacts", contact, "k1");
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        again.Headers.GetValues("Idempotency-Replayed").Single().ShouldBe("true");
        (await again.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        (await Messages(first)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_answer_is_stored_in_the_effects_own_unit()
    {
        using var program = await _server.Program();
        _server.Units.Clear();
        var answer = await Post(program, "/api/v1/contacts", Contact("在吗"), "k1");
        var conversation = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("conversationId").GetString();
        var unit = _server.Units.Single(unit => unit.Idempotency is not null);
        unit.Owner.ShouldBe($"conversation/{conversation}");
        unit.Messages.Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Two_at_once_are_one_effect()
    {
        using var program = await _server.Program();
        var contact = Contact("同时");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Post(program, "/api/v1/contacts", contact, "k1")));
        var bodies = await Task.WhenAll(answers.Select(answer => answer.Content.ReadAsStringAsync()));
        bodies.Distinct().Count().ShouldBe(1);
        (await Messages(answers[0])).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_key_with_another_body_is_refused()
    {
        using var program = await _server.Program();
        await Post(program, "/api/v1/contacts", Contact("一"), "k1");
        var other = await Post(program, "/api/v1/contacts", Contact("二"), "k1");
        other.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await other.Content.ReadAsStringAsync()).ShouldContain("Idempotency-Key");
    }

    [Fact]
    public async Task Another_principal_has_keys_of_its_own()
    {
        using var one = await _server.Program();
        using var other = await _server.Program();
        var contact = Contact("各有各的");
        var first = await Post(one, "/api/v1/contacts", contact, "k1");
        var second = await Post(other, "/api/v1/contacts", contact, "k1");
        second.Headers.Contains("Idempotency-Replayed").ShouldBeFalse();
        (await Number(second)).ShouldBeGreaterThan(await Number(first));
    }

    [Fact]
    public async Task What_was_refused_is_tried_again()
    {
        using var program = await _server.Program();
        var bad = Contact("x") with { EntryPointId = "nowhere" };
        (await Post(program, "/api/v1/contacts", bad, "k1")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Post(program, "/api/v1/contacts", bad, "k1")).Headers.Contains("Idempotency-Replayed").ShouldBeFalse();
    }

    [Fact]
    public async Task The_same_upload_again_is_the_same_file_whatever_its_boundary()
    {
        using var agent = await _server.As(Roles.Agent, SmallCentre.Li);
        var ids = new List<string?>();
        for (var i = 0; i < 2; i++)
        {
            using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[300_000]), "file", "a.bin" } };
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/attachments") { Content = form };
            request.Headers.Add("Idempotency-Key", "u1");
            var answer = await (await agent.SendAsync(request)).Content.ReadFromJsonAsync<JsonElement>();
            ids.Add(answer.GetProperty("id").GetString());
        }
        ids[1].ShouldBe(ids[0]);
    }

    [Fact]
    public async Task Where_the_first_answer_had_a_tag_the_repeat_has_it_too()
    {
        using var administrator = await _server.As(Roles.Administrator);
        var contact = await (await (await _server.Program()).PostAsJsonAsync("/api/v1/contacts", Contact("标签"))).Json();
        var customer = $"/api/v1/customers/{contact.GetProperty("customerId").GetString()}";
        const string configuration = "/api/v1/configuration/queue";
        var skill = new { set = new[] { new { kind = "skill", id = "tagged", value = new { id = "tagged", name = new { zh = "标签", en = "Tag" } } } } };
        await SameAgain(administrator, HttpMethod.Patch, customer, customer, new { name = "李娜" });
        await SameAgain(administrator, HttpMethod.Post, "/api/v1/configuration/changes", configuration, skill);
        await SameAgain(administrator, HttpMethod.Post, "/api/v1/configuration/undo", configuration, new { toVersion = 1 });
    }

    [Fact]
    public async Task A_key_has_64_characters_at_most()
    {
        using var program = await _server.Program();
        var answer = await Post(program, "/api/v1/contacts", Contact("x"), new string('k', 65));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Where_a_secret_is_answered_no_key_is_taken()
    {
        using var administrator = await _server.As(Roles.Administrator);
        (await Post(administrator, "/api/v1/api-keys", new { name = "x" }, "k1")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    /// <summary>The same status, tag, type and body, whatever was changed in between.</summary>
    private static async Task SameAgain<T>(HttpClient client, HttpMethod method, string path, string readPath, T body)
    {
        var tag = (await client.GetAsync(readPath)).Headers.ETag!.Tag;
        var first = await Send(client, method, path, body, "t1", tag);
        var again = await Send(client, method, path, body, "t1", tag);
        first.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        again.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        first.Headers.ETag.ShouldNotBeNull(path).Tag.ShouldNotBe(tag, path);
        again.Headers.ETag.ShouldBe(first.Headers.ETag, path);
        again.Content.Headers.ContentType.ShouldBe(first.Content.Headers.ContentType, path);
        (await again.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync(), path);
    }

    private static TestContact Contact(string text) => new()
    {
        Address = "o" + Guid.NewGuid().ToString("N"), Message = new TestContactText(text),
    };

    private static Task<HttpResponseMessage> Post<T>(HttpClient client, string path, T body, string key) => Send(client, HttpMethod.Post, path, body, key);

    private static async Task<HttpResponseMessage> Send<T>(HttpClient client, HttpMethod method, string path, T body, string key, string? tag = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", key);
        if (tag is not null) request.Headers.Add("If-Match", tag);
        return await client.SendAsync(request);
    }

    private static async Task<long> Number(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("number").GetInt64();

    private async Task<IReadOnlyList<MessageRow>> Messages(HttpResponseMessage answer)
    {
        var id = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("conversationId").GetString()!;
        var rows = await _server.Get<IStore>().MessagesAfter(id, 0, 100);
        return [.. rows.Where(row => row.Author == "customer")];
    }
}

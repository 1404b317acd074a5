using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Conversations;
using OmniContact.Server.Options;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.BadInput;

/// <summary>A message over the text limit, an attachment over its limit: 413 with the limit.</summary>
public sealed class MessageOrAttachmentOverItsLimitTests : IAsyncLifetime
{
    private const int Longest = OutgoingText.MaximumLength;

    private static readonly string TooLong = new('长', Longest + 1);

    private RunningServer _server = null!;
    private TestDesk _desk = null!;
    private HttpClient _program = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start(change: builder => builder.Services.Configure<LimitOptions>(limits => limits.AttachmentMegabytes = 1));
        await SmallCentre.Configure(_server);
        _program = await _server.Program();
        _desk = await TestDesk.Open(_server, SmallCentre.Li);
    }

    public async ValueTask DisposeAsync()
    {
        await _desk.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_contact_is_measured()
    {
        (await _program.PostAsJsonAsync("/api/v1/contacts", Contact(new string('长', Longest)))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await TooLarge(await _program.PostAsJsonAsync("/api/v1/contacts", Contact(TooLong)), "message.text", Longest);
    }

    [Fact]
    public async Task What_comes_with_a_contact_is_measured()
    {
        var over = new string('x', 1001);
        await Refused("language", HttpStatusCode.UnprocessableEntity, new { entryPointId = SmallCentre.Web, channel = "webchat", medium = "chat", address = "o1", language = over });
        await Refused("attributes.order", HttpStatusCode.RequestEntityTooLarge, new { entryPointId = SmallCentre.Web, channel = "webchat", medium = "chat", address = "o1", attributes = new { order = over } });
        await Refused("channel", HttpStatusCode.UnprocessableEntity, new { entryPointId = SmallCentre.Web, channel = "Web Chat", medium = "chat", address = "o1" });
        var many = Enumerable.Range(0, 51).ToDictionary(i => $"n{i}", _ => "v");
        await Refused("attributes", HttpStatusCode.RequestEntityTooLarge, new { entryPointId = SmallCentre.Web, channel = "webchat", medium = "chat", address = "o1", attributes = many });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Words_and_notes_of_an_agent_are_measured(bool note)
    {
        await Contacts.Write(_program);
        var id = await _desk.Accepted();
        await TooLarge(await _desk.Post(id, "messages", new { clientId = "c1", text = TooLong, note }), "text", Longest);
        await TooLarge(await _desk.Post(id, "transfer", new { queueId = SmallCentre.Queue, note = TooLong }), "note", Longest);
        await TooLarge(await _desk.Post(id, "wrap-up", new { notes = TooLong }), "notes", Longest);
        var fault = await Should.ThrowAsync<Exception>(() => _desk.Hub.Call("Send", new { conversationId = id, clientId = "c1", text = TooLong, note }));
        fault.Message.ShouldContain($"tooLarge: text: has {Longest + 1} characters; {Longest} are allowed");
    }

    [Fact]
    public async Task Words_of_a_customer_are_measured()
    {
        await using var chat = await HubClient.Chat(_server, await _server.Visitor());
        var fault = await Should.ThrowAsync<Exception>(() => chat.Call("Send", new { clientId = "c1", text = TooLong, entryPointId = SmallCentre.Web }));
        fault.Message.ShouldContain($"tooLarge: text: has {Longest + 1} characters; {Longest} are allowed");
        (await chat.Call("Send", new { clientId = "c1", text = new string('长', Longest), entryPointId = SmallCentre.Web })).GetProperty("number").GetInt64().ShouldBe(1);
    }

    [Theory]
    [InlineData("attachments")]
    [InlineData("chat/attachments")]
    public async Task A_file_is_measured(string path)
    {
        var client = path.StartsWith("chat", StringComparison.Ordinal) ? _server.WithToken(await _server.Visitor()) : _desk.Tab;
        using var fits = File(1024 * 1024);
        (await client.PostAsync("/api/v1/" + path, fits)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var over = File((1024 * 1024) + 1);
        await TooLarge(await client.PostAsync("/api/v1/" + path, over), "file", 1024 * 1024);
    }

    [Fact]
    public async Task The_files_of_a_message_are_counted()
    {
        await Contacts.Write(_program);
        var id = await _desk.Accepted();
        using var form = File(10);
        var file = await (await _desk.Tab.PostAsync("/api/v1/attachments", form)).Json();
        await TooLarge(await _desk.Post(id, "messages", new { clientId = "c1", attachments = Enumerable.Repeat(file, 21) }), "attachments", 20);
    }

    private async Task Refused(string field, HttpStatusCode status, object contact) =>
        (await (await _program.PostAsJsonAsync("/api/v1/contacts", contact)).ShouldBeProblem(status)).Fields().ShouldBe([field]);

    private static async Task TooLarge(HttpResponseMessage answer, string field, int limit)
    {
        var problem = await answer.ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge);
        problem.Fields().ShouldBe([field]);
        problem.Detail().ShouldContain(limit.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static TestContact Contact(string text) => new() { Address = "o" + Guid.NewGuid().ToString("N"), Message = new TestContactText(text) };

    private static MultipartFormDataContent File(int length) => new() { { new ByteArrayContent(new byte[length]), "file", "a.bin" } };
}

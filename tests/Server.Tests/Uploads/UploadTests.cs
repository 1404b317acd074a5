using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Conversations;
using OmniContact.Server.Access;
using OmniContact.Server.Options;
using OmniContact.Server.Tests.Running;
using OmniContact.Server.Uploads;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Uploads;

public sealed class UploadTests : IAsyncLifetime
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    private readonly PickyScanner _scanner = new();
    private RunningServer _server = null!;
    private HttpClient _agent = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start(change: builder =>
        {
            builder.Services.Configure<LimitOptions>(limits => limits.AttachmentMegabytes = 1);
            builder.Services.AddSingleton<IAttachmentScanner>(_scanner);
        });
        await SmallCentre.Configure(_server);
        _agent = await _server.As(Roles.Agent, SmallCentre.Li);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_picture_comes_back_as_it_was_and_may_be_shown()
    {
        var stored = await Stored(Png, "../照片.png");
        stored.GetProperty("fileName").GetString().ShouldBe("照片.png");
        stored.GetProperty("mediaType").GetString().ShouldBe("image/png");
        var answer = await _agent.GetAsync($"/api/v1/attachments/{stored.GetProperty("id").GetString()}");
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(Png);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
    }

    [Theory]
    [InlineData("<html><script>alert(1)</script>", "picture.png")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "logo.svg")]
    public async Task Markup_is_only_saved_never_shown(string text, string name)
    {
        var stored = await Stored(Encoding.UTF8.GetBytes(text), name);
        var answer = await _agent.GetAsync($"/api/v1/attachments/{stored.GetProperty("id").GetString()}");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
    }

    [Fact]
    public async Task A_number_in_a_files_name_is_masked_wherever_the_name_is_told()
    {
        var stored = await Stored(Png, "13812345678.png");
        stored.GetProperty("fileName").GetString().ShouldBe("138****5678.png");
        var answer = await _agent.GetAsync($"/api/v1/attachments/{stored.GetProperty("id").GetString()}");
        answer.Content.Headers.ContentDisposition!.ToString().ShouldNotContain("13812345678");
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_with_the_limit()
    {
        var answer = await Upload(_agent, "/api/v1/attachments", new byte[1024 * 1024 + 1], "big.bin");
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("1048576");
        (await Upload(_agent, "/api/v1/attachments", new byte[1024 * 1024], "fits.bin")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\ncut off")]
    [InlineData("--B\r\n\r\n")]
    [InlineData("--B")]
    public async Task A_body_that_ends_too_early_is_no_fault_of_the_server(string body) => await Refused(body, HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_header_that_is_too_long_is_not_taken_for_a_file_that_is() =>
        await Refused($"--B\r\nX: {new string('y', 40_000)}\r\n\r\nabc\r\n--B--\r\n", HttpStatusCode.BadRequest);

    [Fact]
    public async Task What_the_scanner_refuses_is_not_stored_and_says_why()
    {
        _scanner.Reason = "holds a virus";
        var answer = await Upload(_agent, "/api/v1/attachments", Png, "a.png");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("holds a virus");
    }

    [Fact]
    public async Task The_message_carries_what_was_stored_and_not_what_the_page_says_about_it()
    {
        var visitor = _server.Client();
        var token = await _server.Visitor();
        visitor.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var stored = await (await Upload(visitor, "/api/v1/chat/attachments", Png, "a.png")).Content.ReadFromJsonAsync<JsonElement>();
        await using var chat = await HubClient.Chat(_server, token);
        var attachment = new { id = stored.GetProperty("id").GetString(), fileName = "evil.html", mediaType = "text/html", length = 1 };
        await chat.Call("Send", new { clientId = "c1", text = "看", entryPointId = SmallCentre.Web, attachments = new[] { attachment } });
        var push = await chat.Next("messages", push => push.GetRawText().Contains("a.png"));
        push.GetRawText().ShouldNotContain("evil.html");
        var message = push.GetProperty("messages").EnumerateArray().First(message => message.GetProperty("attachments").GetArrayLength() > 0);
        message.GetProperty("kind").GetString().ShouldBe("image");
        var row = (await _server.Get<IStore>().MessagesAfter(push.GetProperty("conversationId").GetString()!, 0, 10)).Single(row => row.Author == "customer");
        row.Body.ShouldContain("\"attachments\":[{\"id\":", Case.Sensitive, "sweeps look for it so");
    }

    [Fact]
    public async Task A_file_that_was_never_uploaded_cannot_be_sent()
    {
        await using var chat = await HubClient.Chat(_server, await _server.Visitor());
        var attachment = new { id = "nothing", fileName = "a", mediaType = "image/png", length = 1 };
        var fault = await Should.ThrowAsync<Exception>(() => chat.Call("Send", new { clientId = "c1", text = "看", entryPointId = SmallCentre.Web, attachments = new[] { attachment } }));
        fault.Message.ShouldContain("invalid: attachments[0].id");
    }

    [Fact]
    public async Task Nobody_without_a_name_reads_a_file()
    {
        var stored = await Stored(Png, "a.png");
        (await _server.Client().GetAsync($"/api/v1/attachments/{stored.GetProperty("id").GetString()}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_upload_that_no_message_names_goes_after_a_day_and_one_that_a_message_names_stays()
    {
        using var program = await _server.Program();
        var (named, unnamed) = (await Stored(Png, "named.png"), await Stored(Png, "unnamed.png"));
        var uploadedAt = _server.Time.GetUtcNow();
        await Name(named);
        _server.Time.Advance(TimeSpan.FromHours(23));
        for (var rounds = 0; rounds < 200 && await Status(program, unnamed) == HttpStatusCode.OK; rounds++) _server.Time.Advance(UploadSweeper.Every);
        (await Status(program, unnamed)).ShouldBe(HttpStatusCode.NotFound);
        (_server.Time.GetUtcNow() - uploadedAt).ShouldBeGreaterThan(TimeSpan.FromHours(24));
        (await Status(program, named)).ShouldBe(HttpStatusCode.OK);
        (await program.GetStringAsync("/metrics")).ShouldContain("omnicontact_uploads_swept_total 1");
    }

    /// <summary>Straight into the store: no grain is at work while the clock leaps.</summary>
    private async Task Name(JsonElement file)
    {
        var message = new Message
        {
            ConversationId = "v1", Number = 1, At = _server.Time.GetUtcNow(), Author = new(AuthorKind.Customer, null, null), Channel = "webchat", LegId = "1",
            Attachments = [file.Deserialize<AttachmentRef>(OmniJson.Options)!],
        };
        (await _server.Get<IStore>().Commit(new CommitUnit { Owner = "test", Messages = [ConversationRows.Of(message, "c1")] })).Ok.ShouldBeTrue();
    }

    private static async Task<HttpStatusCode> Status(HttpClient client, JsonElement file) =>
        (await client.GetAsync($"/api/v1/attachments/{file.GetProperty("id").GetString()}")).StatusCode;

    private async Task Refused(string body, HttpStatusCode status)
    {
        using var content = new StringContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=B");
        (await (await _agent.PostAsync("/api/v1/attachments", content)).ShouldBeProblem(status)).Fields().ShouldBe(["file"]);
    }

    private async Task<JsonElement> Stored(byte[] bytes, string name)
    {
        var answer = await Upload(_agent, "/api/v1/attachments", bytes, name);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task<HttpResponseMessage> Upload(HttpClient client, string path, byte[] bytes, string name)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", name } };
        return await client.PostAsync(path, form);
    }

    private sealed class PickyScanner : IAttachmentScanner
    {
        public string? Reason { get; set; }

        public Task<string?> Refuse(string fileName, FileKind kind, Stream content, CancellationToken cancel) => Task.FromResult(Reason);
    }
}

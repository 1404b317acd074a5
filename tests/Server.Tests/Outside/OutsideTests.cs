using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Configuration;
using OmniContact.Routing.Alerts;
using OmniContact.Server.Access;
using OmniContact.Server.Outside;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Outside;

/// <summary>Programs and people outside: tried out, signed, refused, sent again.</summary>
public sealed class OutsideTests
{
    private const string Hook = "duty";

    [Fact]
    public async Task A_test_is_signed_with_the_secret_that_was_shown_once()
    {
        await using var receiver = await WebhookReceiver.Start();
        await using var server = await Start(receiver.Url, Private);
        using var administrator = await server.As(Roles.Administrator);
        var secret = (await (await administrator.PostAsJsonAsync($"/api/v1/outside/webhooks/{Hook}/secret", new { })).Json()).GetProperty("secret").GetString()!;
        var answer = await (await administrator.PostAsJsonAsync($"/api/v1/outside/webhooks/{Hook}/test", new { })).Json();
        (answer.GetProperty("taken").GetBoolean(), answer.GetProperty("status").GetInt32(), answer.GetProperty("text").GetString()).ShouldBe((true, 200, "noted"));
        var request = receiver.Requests.ShouldHaveSingleItem();
        request.Body.ShouldContain("\"type\":\"test\"");
        Signed(secret, request.Body, server.Time.GetUtcNow()).ShouldBe(request.Signature);
        request.Delivery.ShouldStartWith("test/");
        var stored = await server.Documents.Find("secret", $"webhook/{Hook}");
        stored!.Body.ShouldNotContain(secret);
    }

    [Fact]
    public async Task A_redirection_is_not_followed()
    {
        await using var receiver = await WebhookReceiver.Start();
        receiver.Status = 302;
        await using var server = await Start(receiver.Url, Private);
        var answer = await Tested(server);
        (answer.GetProperty("taken").GetBoolean(), answer.GetProperty("status").GetInt32()).ShouldBe((false, 302));
        receiver.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("http://example.com/", "https")]
    [InlineData("https://localhost:1/", "private network")]
    [InlineData("https://127.0.0.1:1/", "private network")]
    [InlineData("https://[::1]:1/", "private network")]
    public async Task Only_the_public_is_asked_and_only_by_https_unless_the_options_say_so(string url, string why)
    {
        await using var server = await Start(url);
        var answer = await Tested(server);
        answer.GetProperty("taken").GetBoolean().ShouldBeFalse();
        answer.GetProperty("problem").GetString()!.ShouldContain(why);
    }

    [Fact]
    public async Task Where_there_is_no_webhook_nobody_is_asked()
    {
        await using var server = await Start("https://example.com");
        using var administrator = await server.As(Roles.Administrator);
        (await administrator.PostAsJsonAsync("/api/v1/outside/webhooks/other/test", new { })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await administrator.PostAsJsonAsync("/api/v1/outside/webhooks/other/secret", new { })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Without_a_mail_server_administrators_are_told()
    {
        await using var server = await Start("https://example.com");
        using var administrator = await server.As(Roles.Administrator);
        (await (await administrator.GetAsync("/api/v1/outside")).Json()).TryGetProperty("mailHost", out _).ShouldBeFalse();
        (await Mailed(administrator, "li@example.com")).ShouldNotBeNull().ShouldContain("Mail__Host");
    }

    [Fact]
    public async Task An_email_goes_out_and_a_refusal_is_said()
    {
        using var mail = new MailReceiver(refused: "wang@");
        await using var server = await Start("https://example.com", builder => builder.Services.Configure<MailOptions>(options =>
            (options.Host, options.Port, options.Tls, options.From) = ("127.0.0.1", mail.Port, false, "desk@example.com")));
        using var administrator = await server.As(Roles.Administrator);
        (await (await administrator.GetAsync("/api/v1/outside")).Json()).GetProperty("mailFrom").GetString().ShouldBe("desk@example.com");
        (await Mailed(administrator, "li@example.com")).ShouldBeNull();
        (await mail.Mail).ShouldContain("To: li@example.com");
        (await Mailed(administrator, "wang@example.com")).ShouldNotBeNull().ShouldContain("no such box");
    }

    private static void Private(WebApplicationBuilder builder) => builder.Services.Configure<WebhookOptions>(options => options.AllowPrivate = true);

    private static async Task<RunningServer> Start(string url, Action<WebApplicationBuilder>? change = null)
    {
        var server = await RunningServer.Start(change: change);
        await SmallCentre.Configure(server, SmallCentre.Row(ConfigurationKinds.Webhook, Hook, new Webhook { Id = Hook, Name = new("值班", "Duty"), Url = url }));
        return server;
    }

    private static async Task<System.Text.Json.JsonElement> Tested(RunningServer server)
    {
        using var administrator = await server.As(Roles.Administrator);
        return await (await administrator.PostAsJsonAsync($"/api/v1/outside/webhooks/{Hook}/test", new { })).Json();
    }

    private static async Task<string?> Mailed(HttpClient administrator, string to) =>
        (await (await administrator.PostAsJsonAsync("/api/v1/outside/mail/test", new { to })).Json()).TryGetProperty("problem", out var problem) ? problem.GetString() : null;

    /// <summary>As the guide tells receivers to check it.</summary>
    private static string Signed(string secret, string body, DateTimeOffset at)
    {
        var time = at.ToUnixTimeSeconds();
        return $"t={time},v1=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}")));
    }
}

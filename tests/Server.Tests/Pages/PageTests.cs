using System.Net;
using Microsoft.AspNetCore.TestHost;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Pages;

public sealed class PageTests : IAsyncLifetime
{
    private readonly string _dist = Directory.CreateTempSubdirectory("omni-dist-").FullName;
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        Add("index.html", "<title>start</title>");
        Add("workbench/index.html", "<title>workbench</title>");
        Add("assets/app-1a2b.js", "plain script");
        Add("assets/app-1a2b.js.br", "packed");
        Add("assets/app-1a2b.js.gz", "zipped");
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(_dist)!, Path.GetFileName(_dist) + "-secret.txt"), "secret");
        _server = await RunningServer.Start(options => options with { Web = _dist });
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_dist, recursive: true);
        File.Delete(_dist + "-secret.txt");
    }

    [Theory]
    [InlineData("/", "start")]
    [InlineData("/workbench/", "workbench")]
    public async Task A_page_is_asked_for_again_each_time(string path, string title)
    {
        var answer = await _server.Client().GetAsync(path);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(title);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        answer.Headers.CacheControl!.NoCache.ShouldBeTrue();
    }

    [Fact]
    public async Task A_page_without_its_slash_leads_to_the_one_with_it()
    {
        var answer = await _server.Client().GetAsync("/workbench");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/workbench/");
    }

    [Theory]
    [InlineData("//workbench")]
    [InlineData("///workbench")]
    [InlineData("/\\workbench")]
    public async Task A_path_that_a_browser_takes_for_another_server_leads_nowhere(string path)
    {
        var answer = await _server.App.GetTestServer().SendAsync(context =>
        {
            context.Request.Host = new Microsoft.AspNetCore.Http.HostString("localhost");
            context.Request.Path = path;
        });
        answer.Response.StatusCode.ShouldBe(404);
        answer.Response.Headers.Location.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, "plain script", null)]
    [InlineData("br, gzip", "packed", "br")]
    [InlineData("gzip", "zipped", "gzip")]
    [InlineData("br;q=0, gzip", "zipped", "gzip")]
    public async Task What_has_a_hash_in_its_name_is_kept_for_ever_and_comes_packed(string? accepts, string content, string? encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/assets/app-1a2b.js");
        if (accepts is not null) request.Headers.Add("Accept-Encoding", accepts);
        var answer = await _server.Client().SendAsync(request);
        (await answer.Content.ReadAsStringAsync()).ShouldBe(content);
        answer.Content.Headers.ContentEncoding.SingleOrDefault().ShouldBe(encoding);
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
        answer.Headers.Vary.ShouldContain("Accept-Encoding");
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        var first = await _server.Client().GetAsync("/");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        (await _server.Client().SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Nothing_outside_the_folder_is_served()
    {
        var name = Path.GetFileName(_dist) + "-secret.txt";
        foreach (var path in new[] { $"/../{name}", $"/%2e%2e/{name}", $"/assets/..%2f..%2f{name}" })
            (await _server.Client().GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
    }

    [Fact]
    public async Task The_API_keeps_its_own_answers() =>
        (await _server.Client().GetAsync("/api/v1/nothing")).Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");

    [Theory]
    [InlineData("/nothing", "en", 404, "There is no such page")]
    [InlineData("/workbench/nothing", "zh-CN,zh;q=0.9", 404, "没有这个页面")]
    [InlineData("/docs/nothing", "en", 404, "There is no such page")]
    public async Task A_person_who_asks_for_a_page_that_is_not_there_gets_a_page(string path, string language, int status, string words)
    {
        var answer = await Browse(path, language);
        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain(words);
        page.ShouldContain("href=\"/\"");
        page.ShouldNotContain("nothing");
    }

    [Theory]
    [InlineData("/api/v1/nothing")]
    [InlineData("/health/nothing")]
    [InlineData("/hubs/nothing")]
    public async Task Where_programs_ask_a_browser_is_answered_as_they_are(string path) =>
        (await Browse(path, "en")).Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");

    private async Task<HttpResponseMessage> Browse(string path, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        return await _server.Client().SendAsync(request);
    }

    private void Add(string name, string content)
    {
        var path = Path.Combine(_dist, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}

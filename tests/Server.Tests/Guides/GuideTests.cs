using System.Net;
using System.Text.RegularExpressions;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Guides;

public sealed partial class GuideTests(CentreFixture fixture) : IClassFixture<CentreFixture>
{
    private const string English = ".md";
    private const string Chinese = ".zh-CN.md";

    private readonly RunningServer _server = fixture.Server;

    [Theory]
    [InlineData("/docs/protocol", "lang=\"en\"")]
    [InlineData("/docs/zh-CN/protocol", "lang=\"zh-CN\"")]
    [InlineData("/docs/zh-CN/entry-rules", "lang=\"zh-CN\"")]
    public async Task A_guide_is_a_page_in_its_language(string path, string mark)
    {
        var page = await _server.Client().GetStringAsync(path);
        page.ShouldContain(mark);
        page.ShouldContain("<table>");
        page.ShouldNotContain("<script");
    }

    [Theory]
    [InlineData("zh-CN,zh;q=0.9", "/docs/zh-CN/index")]
    [InlineData("en-US", "/docs/index")]
    public async Task The_first_page_is_in_the_language_of_the_browser(string language, string start)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/docs");
        request.Headers.Add("Accept-Language", language);
        var answer = await _server.Client().SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe(start);
        (await _server.Client().GetAsync(answer.Headers.Location)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Each_guide_leads_to_all_others_and_no_link_is_dead()
    {
        var page = await _server.Client().GetStringAsync("/docs/protocol");
        var links = Regex.Matches(page, "href=\"(/docs/[^\"#]+)").Select(found => found.Groups[1].Value).Distinct().ToArray();
        links.Length.ShouldBeGreaterThan(2);
        foreach (var link in links) (await _server.Client().GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.OK, link);
    }

    [Fact]
    public void Each_guide_is_there_in_both_languages_and_leads_to_those_of_its_own()
    {
        var guides = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "docs"), "*.md").ToDictionary(path => Path.GetFileName(path), File.ReadAllText);
        foreach (var (name, text) in guides)
        {
            var isChinese = name.EndsWith(Chinese, StringComparison.Ordinal);
            guides.Keys.ShouldContain(isChinese ? name.Replace(Chinese, English) : name.Replace(English, Chinese));
            foreach (var link in Link().Matches(text).Select(found => found.Groups[1].Value))
            {
                guides.Keys.ShouldContain(link, name);
                link.EndsWith(Chinese, StringComparison.Ordinal).ShouldBe(isChinese, $"{name} leads to {link}");
            }
        }
    }

    [Fact]
    public async Task A_guide_that_is_not_there_is_not_found() =>
        (await _server.Client().GetAsync("/docs/nothing")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [GeneratedRegex(@"\]\(([^):]+\.md)\)")]
    private static partial Regex Link();
}

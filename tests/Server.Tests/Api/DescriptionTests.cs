using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Server.Tests.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Api;

public sealed class DescriptionTests(CentreFixture fixture) : IClassFixture<CentreFixture>
{
    private readonly RunningServer _server = fixture.Server;

    [Fact]
    public async Task Every_route_of_the_API_is_described_with_its_roles()
    {
        var paths = (await Document()).GetProperty("paths");
        foreach (var (route, roles) in RouteTable.Roles.Where(row => row.Key.Contains(" /api/v1/")))
        {
            var (method, path) = (route.Split(' ')[0].ToLowerInvariant(), route.Split(' ')[1]);
            paths.TryGetProperty(path, out var item).ShouldBeTrue(route);
            item.GetProperty(method).GetProperty("description").GetString()!.ShouldEndWith($"Roles: {roles.Replace(",", ", ")}.", Case.Sensitive, route);
        }
    }

    [Fact]
    public async Task Texts_are_texts_and_unknown_members_are_not_allowed()
    {
        var schema = (await Document()).GetProperty("components").GetProperty("schemas").GetProperty("SendRequest");
        schema.GetProperty("properties").GetProperty("text").GetProperty("type").GetString().ShouldBe("string");
        schema.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
    }

    [Theory]
    [InlineData("/api/v1/configuration/changes", "post", "If-Match", true)]
    [InlineData("/api/v1/configuration/undo", "post", "If-Match", true)]
    [InlineData("/api/v1/customers/{id}", "patch", "If-Match", true)]
    [InlineData("/api/v1/users/{userName}", "patch", "If-Match", true)]
    [InlineData("/api/v1/contacts", "post", "Idempotency-Key", false)]
    public async Task Headers_that_a_route_reads_and_its_refusals_are_described(string path, string method, string header, bool required)
    {
        var route = (await Document()).GetProperty("paths").GetProperty(path).GetProperty(method);
        var parameter = route.GetProperty("parameters").EnumerateArray().Single(parameter => parameter.GetProperty("name").GetString() == header);
        parameter.GetProperty("in").GetString().ShouldBe("header");
        (parameter.TryGetProperty("required", out var wanted) && wanted.GetBoolean()).ShouldBe(required);
        route.GetProperty("responses").GetProperty("default").GetProperty("description").GetString()!.ShouldContain("problem+json");
    }

    [Fact]
    public async Task Where_no_key_is_taken_none_is_described() =>
        (await Document()).GetProperty("paths").GetProperty("/api/v1/api-keys").GetProperty("post").GetRawText().ShouldNotContain("Idempotency-Key");

    [Fact]
    public async Task The_page_to_try_it_comes_from_here_and_runs_under_the_own_policy()
    {
        var answer = await _server.Client().GetAsync("/api/index.html");
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("swagger-ui");
        page.ShouldContain("/try-api.js");
        page.ShouldNotContain("https://");
        System.Text.RegularExpressions.Regex.IsMatch(page, "<script(?![^>]*src=)[^>]*>").ShouldBeFalse(page);
    }

    private async Task<JsonElement> Document() => await _server.Client().GetFromJsonAsync<JsonElement>("/openapi/v1.json");
}

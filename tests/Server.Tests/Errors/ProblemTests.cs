using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using OmniContact.Server.Errors;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Errors;

public sealed class ProblemTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.Start();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("""{"userName": "li", "password": 5}""", "password")]
    [InlineData("""{"userName": "li", "password": null}""", "password")]
    [InlineData("""{"userName": "li", "password": "x", "remember": true}""", "remember")]
    [InlineData("""{"userName": "li", "passWord": "x"}""", "passWord")]
    [InlineData("""{"userName": "li"}""", "password")]
    [InlineData("""{"userName": "li", "password": "x" """, "body")]
    [InlineData("not json", "body")]
    [InlineData("[1]", "body")]
    [InlineData("", "body")]
    public async Task A_bad_body_is_answered_400_with_the_field(string body, string field)
    {
        var answer = await _server.Client().PostAsync("/api/v1/session", new StringContent(body, Encoding.UTF8, "application/json"));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("status").GetInt32().ShouldBe(400);
        problem.GetProperty("errors").EnumerateObject().Select(error => error.Name).ShouldBe([field]);
    }

    [Theory]
    [InlineData("[1]", "body: has a wrong type or an unknown value")]
    [InlineData("\n{", "body: is not valid JSON (line 2)")]
    public async Task A_list_where_an_object_belongs_is_not_called_invalid_JSON(string body, string detail)
    {
        var answer = await _server.Client().PostAsync("/api/v1/session", new StringContent(body, Encoding.UTF8, "application/json"));
        (await answer.ShouldBeProblem(HttpStatusCode.BadRequest)).GetProperty("detail").GetString().ShouldBe(detail);
    }

    [Fact]
    public async Task A_body_of_another_type_is_refused()
    {
        var answer = await _server.Client().PostAsync("/api/v1/session", new StringContent("<a/>", Encoding.UTF8, "text/xml"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task A_charset_that_is_not_read_is_refused()
    {
        using var body = new StringContent("""{"userName": "li", "password": "x"}""");
        body.Headers.ContentType = new("application/json") { CharSet = "gb2312" };
        (await (await _server.Client().PostAsync("/api/v1/session", body)).ShouldBeProblem(HttpStatusCode.UnsupportedMediaType)).Fields().ShouldBe(["Content-Type"]);
    }

    [Fact]
    public void A_full_disk_under_a_body_is_answered_as_a_full_disk() => FaultMap.Of(new IOException("No space left on device"), "trace").Status.ShouldBe(503);

    [Fact]
    public async Task A_wrong_method_and_an_unknown_path_are_problems_too()
    {
        var method = await _server.Client().PutAsync("/api/v1/session", null);
        method.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        method.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var path = await _server.Client().GetAsync("/api/v1/nothing");
        path.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        path.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task A_store_that_is_away_is_answered_503_and_when_to_try_again()
    {
        _server.Faults.Error = new StoreUnavailableException("the disk is full");
        var answer = await _server.Client().PostAsJsonAsync("/api/v1/session", new { userName = "li", password = "x" });
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        _server.Faults.Error = null;
    }

    [Fact]
    public async Task An_unexpected_fault_tells_nothing_but_where_to_look()
    {
        _server.Faults.Error = new InvalidOperationException("secret words");
        var answer = await _server.Client().PostAsJsonAsync("/api/v1/session", new { userName = "li", password = "x" });
        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("secret words");
        _server.Errors.Single().ShouldContain("secret words");
        _server.Errors.Clear();
        _server.Faults.Error = null;
    }

    [Fact]
    public async Task What_is_echoed_is_masked()
    {
        var answer = await _server.Client().PostAsync("/api/v1/session", new StringContent("""{"13812345678": 1}""", Encoding.UTF8, "application/json"));
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("13812345678");
    }
}

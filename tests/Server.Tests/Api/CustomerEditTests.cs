using System.Net;
using System.Net.Http.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Api;

public sealed class CustomerEditTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private HttpClient _agent = null!;
    private string _path = "";

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server);
        _agent = await _server.As(Roles.Agent, SmallCentre.Li);
        using var program = await _server.Program();
        var contact = new TestContact { Address = "o1", CustomerName = "李娜", Message = new TestContactText("在吗") };
        _path = "/api/v1/customers/" + (await (await program.PostAsJsonAsync("/api/v1/contacts", contact)).Json()).GetProperty("customerId").GetString();
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Of_two_editors_the_second_has_to_look_again()
    {
        var tag = (await _agent.GetAsync(_path)).Headers.ETag!.Tag;
        var first = await Edit(tag, new { name = "李娜娜" });
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        await (await Edit(tag, new { name = "李雷" })).ShouldBeProblem(HttpStatusCode.PreconditionFailed);
        var now = await _agent.GetAsync(_path);
        now.Headers.ETag.ShouldBe(first.Headers.ETag);
        (await now.Json()).GetProperty("card").GetProperty("name").GetString().ShouldBe("李娜娜");
    }

    [Theory]
    [InlineData(null, 428)]
    [InlineData("\"first\"", 400)]
    [InlineData("*", 400)]
    public async Task An_edit_names_the_version_that_it_saw(string? tag, int status) =>
        await (await Edit(tag, new { name = "x" })).ShouldBeProblem((HttpStatusCode)status);

    [Fact]
    public async Task What_is_set_has_bounds()
    {
        var tag = (await _agent.GetAsync(_path)).Headers.ETag!.Tag;
        (await (await Edit(tag, new { tags = new[] { new string('x', 101) } })).ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge)).Fields().ShouldBe(["tags"]);
        (await (await Edit(tag, new { attributes = new { order = new string('x', 1001) } })).ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge))
            .Fields().ShouldBe(["attributes.order"]);
        (await _agent.GetAsync(_path)).Headers.ETag!.Tag.ShouldBe(tag);
    }

    private async Task<HttpResponseMessage> Edit(string? tag, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, _path) { Content = JsonContent.Create(body) };
        if (tag is not null) request.Headers.TryAddWithoutValidation("If-Match", tag);
        return await _agent.SendAsync(request);
    }
}

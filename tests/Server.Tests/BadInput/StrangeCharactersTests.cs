using System.Net;
using System.Net.Http.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.BadInput;

/// <summary>U+FFFE, a byte order mark read backwards, is no character, but people paste it: nothing may fail by it.</summary>
public sealed class StrangeCharactersTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_message_that_holds_one_is_found()
    {
        await Contacts.Write(await _server.Program(), "订单\uFFFE在吗");
        await _server.Get<ISearch>().CatchUp();
        var agent = await _server.As(Roles.Agent, SmallCentre.Li);
        var found = await (await agent.GetAsync("/api/v1/search/messages?q=订单")).Json();
        found.GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("search/messages?q=a%EF%BF%BEb")]
    [InlineData("customers?q=a%EF%BF%BEb")]
    public async Task A_search_for_one_finds_nothing(string path)
    {
        var agent = await _server.As(Roles.Agent, SmallCentre.Li);
        var found = await (await agent.GetAsync("/api/v1/" + path)).Json();
        found.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_signs_in_with_one() =>
        await (await _server.Client().PostAsJsonAsync("/api/v1/session", new { userName = "li\uFFFE", password = "x" })).ShouldBeProblem(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task No_account_is_found_by_one() =>
        await (await (await _server.As(Roles.Administrator)).GetAsync("/api/v1/users/li%EF%BF%BE")).ShouldBeProblem(HttpStatusCode.NotFound);
}

using System.Net;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Server.Access;
using OmniContact.Server.Options;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Access;

/// <summary>Walks all routes there are: each is in the table, and each role gets the answer that the table says.</summary>
public sealed class EveryRouteTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private People _people = null!;

    public async ValueTask InitializeAsync()
    {
        // There are more routes than a stranger may ask for at once.
        _server = await RunningServer.Start(change: builder => builder.Services.Configure<LimitOptions>(limits => limits.AnonymousRequestsPerSecond = 1_000));
        await SmallCentre.Configure(_server);
        _people = await People.Of(_server);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public void Every_route_is_in_the_table_and_nothing_else_is() => All().Select(Routes.Name).Order().ShouldBe(RouteTable.Roles.Keys.Order());

    [Fact]
    public void Every_route_says_who_may_use_it()
    {
        foreach (var route in All())
        {
            var declared = route.Metadata.GetMetadata<IAllowAnonymous>() is not null
                ? "anyone"
                : route.Metadata.OfType<ForAttribute>().Single().Roles;
            declared.ShouldBe(RouteTable.Roles[route.Name()], route.Name());
        }
    }

    [Fact]
    public async Task Each_role_gets_in_where_the_table_says_and_nowhere_else()
    {
        foreach (var route in All())
        {
            foreach (var (role, client) in _people.All)
            {
                var answer = await client.SendAsync(Request(route));
                var allowed = RouteTable.Roles[route.Name()] is "anyone" || (role != "" && RouteTable.Roles[route.Name()].Split(',').Contains(role));
                var refused = answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized;
                var where = $"{role} {route.Name()}: {(int)answer.StatusCode}";
                if (!allowed) answer.StatusCode.ShouldBe(role == "" ? HttpStatusCode.Unauthorized : HttpStatusCode.Forbidden, where);
                else if (!RouteTable.AskMore.Contains(route.Name())) refused.ShouldBeFalse(where);
                ((int)answer.StatusCode).ShouldNotBe(500, where);
            }
        }
        _server.Errors.Clear();
    }

    /// <summary>The one that ends sessions comes last.</summary>
    private IEnumerable<RouteEndpoint> All() => Routes.All(_server).OrderBy(route => route.Name() == "DELETE /api/v1/session");

    /// <summary>A request that gets past the roles and no further: nothing in it exists.</summary>
    private static HttpRequestMessage Request(RouteEndpoint route)
    {
        var request = new HttpRequestMessage(new HttpMethod(route.Method()), route.Path("nothing"));
        if (route.Method() is not ("GET" or "DELETE")) request.Content = Body(route);
        return request;
    }

    private static HttpContent Body(RouteEndpoint route) =>
        route.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes.Contains("multipart/form-data") == true
            ? new MultipartFormDataContent { { new StringContent("1"), "unknown" } }
            : new StringContent("{\"unknown\": 1}", Encoding.UTF8, "application/json");
}

using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Access;

/// <summary>Walks all routes there are: each is in the table, and each role gets the answer that the table says.</summary>
public sealed class EveryRouteTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private Dictionary<string, HttpClient> _clients = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server);
        _clients = new()
        {
            [""] = _server.Client(),
            [Roles.Agent] = await _server.As(Roles.Agent, SmallCentre.Li),
            [Roles.Supervisor] = await _server.As(Roles.Supervisor, SmallCentre.Wang),
            [Roles.Administrator] = await _server.As(Roles.Administrator),
            [Roles.Integrator] = WithToken((await _server.Get<ApiKeys>().Create("test", "test")).Text),
            [Roles.Visitor] = WithToken(await _server.Visitor()),
        };
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public void Every_route_is_in_the_table_and_nothing_else_is() => Routes().Select(Name).Order().ShouldBe(RouteTable.Roles.Keys.Order());

    [Fact]
    public void Every_route_says_who_may_use_it()
    {
        foreach (var route in Routes())
        {
            var declared = route.Metadata.GetMetadata<IAllowAnonymous>() is not null
                ? "anyone"
                : route.Metadata.OfType<ForAttribute>().Single().Roles;
            declared.ShouldBe(RouteTable.Roles[Name(route)], Name(route));
        }
    }

    [Fact]
    public async Task Each_role_gets_in_where_the_table_says_and_nowhere_else()
    {
        foreach (var route in Routes())
        {
            foreach (var (role, client) in _clients)
            {
                var answer = await client.SendAsync(Request(route));
                var allowed = RouteTable.Roles[Name(route)] is "anyone" || (role != "" && RouteTable.Roles[Name(route)].Split(',').Contains(role));
                var refused = answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized;
                var where = $"{role} {Name(route)}: {(int)answer.StatusCode}";
                if (!allowed) answer.StatusCode.ShouldBe(role == "" ? HttpStatusCode.Unauthorized : HttpStatusCode.Forbidden, where);
                else if (!RouteTable.AskMore.Contains(Name(route))) refused.ShouldBeFalse(where);
                ((int)answer.StatusCode).ShouldNotBe(500, where);
            }
        }
        _server.Errors.Clear();
    }

    private IEnumerable<RouteEndpoint> Routes() =>
        _server.App.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(route => !route.RoutePattern.RawText!.StartsWith("/hubs", StringComparison.Ordinal))
            .OrderBy(route => Name(route) == "DELETE /api/v1/session");

    private static string Name(RouteEndpoint route) =>
        $"{route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Single()} {route.RoutePattern.RawText!.TrimEnd('/')}";

    /// <summary>A request that gets past the roles and no further: nothing in it exists. The session survives: it is not signed out.</summary>
    private static HttpRequestMessage Request(RouteEndpoint route)
    {
        var path = route.RoutePattern.RawText!;
        foreach (var parameter in route.RoutePattern.Parameters) path = path.Replace($"{{{parameter.Name}}}", "nothing");
        var method = route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Single();
        var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method is not ("GET" or "DELETE")) request.Content = Body(route);
        return request;
    }

    private static HttpContent Body(RouteEndpoint route) =>
        route.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes.Contains("multipart/form-data") == true
            ? new MultipartFormDataContent { { new StringContent("1"), "unknown" } }
            : new StringContent("{\"unknown\": 1}", Encoding.UTF8, "application/json");

    private HttpClient WithToken(string token)
    {
        var client = _server.Client();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }
}

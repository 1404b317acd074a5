using OmniContact.Server.Access;

namespace OmniContact.Server.Tests.Running;

/// <summary>One client for each role, and one of nobody.</summary>
internal sealed class People
{
    private readonly Dictionary<string, HttpClient> _clients = [];

    public static async Task<People> Of(RunningServer server)
    {
        var people = new People();
        people._clients[""] = server.Client();
        people._clients[Roles.Agent] = await server.As(Roles.Agent, SmallCentre.Li);
        people._clients[Roles.Supervisor] = await server.As(Roles.Supervisor, SmallCentre.Wang);
        people._clients[Roles.Administrator] = await server.As(Roles.Administrator);
        people._clients[Roles.Integrator] = await server.Program();
        people._clients[Roles.Visitor] = server.WithToken(await server.Visitor());
        return people;
    }

    /// <param name="role">Null for nobody.</param>
    public HttpClient this[string? role] => _clients[role ?? ""];

    public IEnumerable<KeyValuePair<string, HttpClient>> All => _clients;
}

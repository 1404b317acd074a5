using OmniContact.Routing.Configuration;
using OmniContact.Server.Access;

namespace OmniContact.Server.Boards;

/// <summary>What somebody may see of the board.</summary>
/// <param name="Key">Equal for those who see the same: they share the work.</param>
/// <param name="Now">By the configuration that is in force.</param>
internal sealed record BoardScope(string Key, Func<DataScope> Now)
{
    public static BoardScope Everything { get; } = new("", () => DataScope.Everything);

    public static BoardScope Of(Caller caller, Sight sight) =>
        sight.Of(caller).IsLimited ? new($"{caller.AgentId}/{string.Join('/', caller.TeamIds.Order(StringComparer.Ordinal))}", () => sight.Of(caller)) : Everything;
}

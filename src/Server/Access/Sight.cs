using OmniContact.Routing.Configuration;
using OmniContact.Server.Errors;
using OmniContact.Storage;

namespace OmniContact.Server.Access;

/// <summary>
/// What a caller sees of the centre's work. Whoever serves a customer sees the customer's whole story, whatever teams it went through.
/// Customers, colleagues and the names of queues are everybody's: without them nobody could transfer or greet anybody.
/// </summary>
internal sealed class Sight(ICentre centre, IStore store)
{
    public DataScope Of(Caller caller) =>
        caller.TeamIds.IsEmpty || caller.Role == Roles.Administrator ? DataScope.Everything : centre.Current.Scope(caller.TeamIds, caller.AgentId);

    /// <summary>True also for a conversation that there is not: others say so.</summary>
    public async Task<bool> Sees(Caller caller, string conversationId, CancellationToken cancel)
    {
        var scope = Of(caller);
        return !scope.IsLimited || await store.FindConversation(conversationId, cancel) is not { } row
            || scope.Sees(row.QueueId, row.OwnerId, row.AgentIds) || await Serves(caller, row.CustomerId, cancel);
    }

    /// <exception cref="Faulty">403: it is another team's.</exception>
    public async Task Check(Caller caller, string conversationId, CancellationToken cancel)
    {
        if (!await Sees(caller, conversationId, cancel)) throw OtherTeam($"Conversation '{conversationId}'");
    }

    /// <exception cref="Faulty">403: they are of another team.</exception>
    public void CheckAgent(Caller caller, string agentId)
    {
        if (!Of(caller).SeesAgent(agentId)) throw OtherTeam($"Agent '{agentId}'");
    }

    /// <exception cref="Faulty">403: it is another team's.</exception>
    public void CheckQueue(Caller caller, string queueId)
    {
        if (!Of(caller).SeesQueue(queueId)) throw OtherTeam($"Queue '{queueId}'");
    }

    /// <summary>The conversations to list: of a customer whom the caller serves now, all.</summary>
    public async Task<DataScope> Lists(Caller caller, string? customerId, CancellationToken cancel) =>
        Of(caller) is { IsLimited: true } scope && !(customerId is not null && await Serves(caller, customerId, cancel)) ? scope : DataScope.Everything;

    /// <summary>What belongs to conversations that the caller sees. A stretch may so be shorter than its page.</summary>
    public async Task<Page<T>> Seen<T>(Caller caller, Page<T> page, Func<T, string> conversationOf, CancellationToken cancel)
    {
        if (!Of(caller).IsLimited) return page;
        var seen = new HashSet<string>();
        foreach (var id in page.Items.Select(conversationOf).Distinct())
        {
            if (await Sees(caller, id, cancel)) seen.Add(id);
        }
        return page with { Items = [.. page.Items.Where(item => seen.Contains(conversationOf(item)))] };
    }

    private async Task<bool> Serves(Caller caller, string customerId, CancellationToken cancel) => caller.AgentId is { } agent
        && (await store.ConversationsOfAgent(agent, cancel)).Any(row => row.CustomerId == customerId);

    private static Faulty OtherTeam(string what) =>
        new(Problem.Of(StatusCodes.Status403Forbidden, $"{what} is not of the teams whose work you see."));
}

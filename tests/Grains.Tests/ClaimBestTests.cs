using OmniContact.Queues;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Matching;

namespace OmniContact.Grains.Tests;

/// <summary>A queue gives an agent's turn what is best by then.</summary>
public sealed class ClaimBestTests
{
    [Fact]
    public async Task Two_who_ask_at_once_are_given_the_first_and_the_second()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        var first = (await centre.Write("li", "hi")).ConversationId;
        centre.Time.Advance(TimeSpan.FromSeconds(1));
        var second = (await centre.Write("wang", "hi")).ConversationId;
        var claims = await Task.WhenAll(Queue(centre).ClaimBest(Free("ana"), null), Queue(centre).ClaimBest(Free("bob"), null));
        claims.Select(claim => claim.Result).ShouldAllBe(result => result == ClaimResult.Claimed);
        claims.Select(claim => claim.Answer!.Best!.Value.ConversationId).ShouldBe([first, second], ignoreOrder: true);
        (await Queue(centre).ClaimBest(Free("ana") with { Version = 2 }, null)).Answer!.Best.ShouldBeNull();
    }

    [Fact]
    public async Task Who_has_something_before_it_elsewhere_leaves_it_to_others()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await centre.Write("li", "hi");
        var best = (await Queue(centre).Best(Free("ana"))).Best!.Value;
        var before = await Queue(centre).ClaimBest(Free("ana") with { Version = 2 }, best with { DueSince = best.DueSince.AddSeconds(-1) });
        (before.Result, before.Answer!.Best).ShouldBe((ClaimResult.DoesNotFit, best));
        var after = await Queue(centre).ClaimBest(Free("bob"), best with { DueSince = best.DueSince.AddSeconds(1) });
        (after.Result, after.Answer!.Best).ShouldBe((ClaimResult.Claimed, best));
    }

    private static IQueueGrain Queue(Centre centre) => centre.Grains.GetGrain<IQueueGrain>("sales");

    /// <summary>Of a later activation than the agent's own, which is signed out.</summary>
    private static AgentStatus Free(string agentId) => new()
    {
        AgentId = agentId,
        Epoch = 1_000,
        Version = 1,
        Presence = PresenceKind.Available,
        Ready = MediaSet.All,
        Room = AgentRoom.None with { Free = MediaSet.All, Units = new AgentUnits(0, 100, default) },
        IdleSince = default,
        HandlingSeconds = [],
    };
}

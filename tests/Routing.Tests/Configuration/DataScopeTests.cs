using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Configuration;

public sealed class DataScopeTests
{
    private static readonly ConfigurationSnapshot Centre = Of(
        [new Team { Id = "red", Name = new("红", "Red") }, new Team { Id = "blue", Name = new("蓝", "Blue"), QueueIds = ["returns"] }],
        Agent("li", "red", "sales"), Agent("wang", "blue", "service"), Agent("zoe", null, "sales", "service"));

    [Fact]
    public void Who_is_not_limited_sees_everything()
    {
        var scope = DataScope.Everything;
        (scope.SeesQueue("sales"), scope.SeesAgent("li"), scope.Sees(null, null, [])).ShouldBe((true, true, true));
    }

    [Fact]
    public void A_team_without_queues_of_its_own_has_those_that_its_agents_serve() => Of("red").QueueIds.ShouldBe(["sales"]);

    [Fact]
    public void A_team_with_queues_of_its_own_has_those_alone() => Of("blue").QueueIds.ShouldBe(["returns"]);

    [Fact]
    public void What_a_person_is_offered_themselves_is_seen_whatever_the_teams() =>
        DataScope.Of(Centre, ["blue"], "zoe").QueueIds.ShouldBe(["returns", "sales", "service"], ignoreOrder: true);

    [Fact]
    public void A_team_that_is_gone_adds_nothing_and_lifts_no_limit()
    {
        var scope = Of("green");
        (scope.IsLimited, scope.SeesQueue("sales"), scope.SeesAgent("li"), scope.Sees("sales", "li", ["li"])).ShouldBe((true, false, false, false));
    }

    [Theory]
    [InlineData("sales", null, null, true)]
    [InlineData("service", "li", null, true)]
    [InlineData("service", "wang", "li", true)]
    [InlineData("service", "wang", "zoe", false)]
    [InlineData(null, null, null, false)]
    public void A_conversation_is_a_teams_by_its_queue_its_owner_or_who_has_a_part(string? queueId, string? ownerId, string? partOf, bool seen) =>
        Of("red").Sees(queueId, ownerId, partOf is null ? [] : [partOf]).ShouldBe(seen);

    [Fact]
    public void A_team_with_a_queue_that_does_not_exist_is_refused()
    {
        var entities = Entities([new Team { Id = "red", Name = new("红", "Red"), QueueIds = ["sales", "moon"] }]);
        ConfigurationFaults.Of(entities).Where(fault => fault.Where.StartsWith("team/")).ShouldHaveSingleItem().Where.ShouldBe("team/red.queueIds[1]");
    }

    private static DataScope Of(string team) => DataScope.Of(Centre, [team], null);

    private static ConfigurationSnapshot Of(Team[] teams, params AgentSettings[] agents) => new(1, Entities(teams, agents));

    private static ConfigurationEntities Entities(Team[] teams, params AgentSettings[] agents) => new()
    {
        Teams = teams.ToImmutableDictionary(team => team.Id),
        Agents = agents.ToImmutableDictionary(agent => agent.Id),
        Queues = new[] { "sales", "service", "returns" }.ToImmutableDictionary(id => id, id => new QueueSettings { Id = id, Name = new(id, id) }),
    };

    private static AgentSettings Agent(string id, string? team, params string[] queues) => new()
    {
        Id = id, EmployeeNumber = id, RealName = id, DisplayName = new(id, id), TeamId = team, Queues = [.. queues.Select(queue => new QueueMembership(queue))],
    };
}

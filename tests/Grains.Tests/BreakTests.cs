using System.Collections.Immutable;
using OmniContact.Agents;
using OmniContact.Configuration;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;

namespace OmniContact.Grains.Tests;

/// <summary>Breaks of a team that allows one at a time, or asks a supervisor.</summary>
public sealed class BreakTests
{
    [Fact]
    public async Task A_team_never_has_more_on_a_break_than_its_limit_also_over_a_restart()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob", "cid"]);
        await Team(centre, new Team { Id = "red", Name = new("红队", "Red"), BreakLimit = 1 });
        (await Break(centre, "ana")).Value!.Kind.ShouldBe(PresenceKind.Break);
        (await Break(centre, "bob")).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        await centre.Restart();
        await centre.SignIn("bob");
        (await Break(centre, "bob")).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        (await Break(centre, "ana", "training")).Value!.Reason.ShouldBe("training");
        await centre.SignIn("ana");
        (await Break(centre, "bob")).Value!.Kind.ShouldBe(PresenceKind.Break);
    }

    [Fact]
    public async Task Of_many_who_ask_at_once_as_many_as_allowed_get_their_break()
    {
        string[] agents = [.. Enumerable.Range(0, 8).Select(i => $"a{i}")];
        await using var centre = await Centre.Open(agents: agents);
        await Team(centre, new Team { Id = "red", Name = new("红队", "Red"), BreakLimit = 3 });
        var answers = await Task.WhenAll(agents.Select(id => Break(centre, id)));
        answers.Count(answer => answer.Refusal is null).ShouldBe(3);
        var presences = await Task.WhenAll(agents.Select(id => centre.AgentGrain(id).Read()));
        presences.Count(presence => presence.Kind == PresenceKind.Break).ShouldBe(3);
    }

    [Fact]
    public async Task A_break_that_needs_approval_begins_with_it_and_a_denied_one_gives_its_place_back()
    {
        await using var centre = await Centre.Open(agents: ["ana", "bob"]);
        await Team(centre, new Team { Id = "red", Name = new("红队", "Red"), BreakLimit = 1, BreaksNeedApproval = true });
        var asked = (await Break(centre, "ana")).Value!;
        (asked.Kind, asked.PendingBreak, asked.BreakNeedsApproval).ShouldBe((PresenceKind.Available, "lunch", true));
        (await centre.AgentGrain("ana").DecideBreak(false, "sue")).Value!.PendingBreak.ShouldBeNull();
        (await Break(centre, "bob")).Refusal.ShouldBeNull();
        (await centre.AgentGrain("bob").DecideBreak(true, "sue")).Value!.Kind.ShouldBe(PresenceKind.Break);
        (await centre.AgentGrain("ana").DecideBreak(true, "sue")).Refusal!.Kind.ShouldBe(RefusalKind.WrongState);
    }

    private static Task<Result<AgentPresence>> Break(Centre centre, string agentId, string reason = "lunch") =>
        centre.AgentGrain(agentId).SetPresence(new PresenceRequest { Kind = PresenceKind.Break, Reason = reason });

    private static async Task Team(Centre centre, Team team)
    {
        ImmutableArray<AgentSettings> agents = [.. centre.Configuration.Current.Entities.Agents.Values];
        await centre.Configure(
        [
            Centre.Row(ConfigurationKinds.Team, team.Id, team),
            .. agents.Select(agent => Centre.Row(ConfigurationKinds.Agent, agent.Id, agent with { TeamId = team.Id })),
        ]);
        foreach (var agent in agents) await centre.SignIn(agent.Id);
    }
}

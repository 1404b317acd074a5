using System.Globalization;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Storage;

namespace OmniContact.Agents;

internal sealed partial class AgentGrain
{
    /// <summary>A place that was found free while a break is asked for; the commit takes it.</summary>
    private BreakPlace? _freePlace;

    public async Task<Result<AgentPresence>> DecideBreak(bool approved, string by)
    {
        var (presence, now) = (_body.Presence, time.GetUtcNow());
        var decision = approved ? Breaks.Approve(presence, by, AgentLoads.Live(_parts.Values), now) : Breaks.Deny(presence, by, now);
        if (decision.Refusal is not null) return decision.Refusal;
        await Decide(decision);
        await Match();
        Arm();
        return Presence();
    }

    private Team? Team => Settings.Agent(Key)?.TeamId is { } id ? Settings.Entities.Teams.GetValueOrDefault(id) : null;

    private async Task<PresenceDecision> RequestBreak(string reason, DateTimeOffset now)
    {
        var rules = await BreakRules();
        return Breaks.Request(_body.Presence, reason, AgentLoads.Live(_parts.Values), rules, now);
    }

    /// <summary>Looks for a free place of the team, and counts those that others hold.</summary>
    private async Task<BreakRules> BreakRules()
    {
        if (Team is not { } team) return new BreakRules();
        if (team.BreakLimit is not { } limit || _body.BreakPlace is not null) return new BreakRules(team.BreaksNeedApproval);
        for (var number = 1; number <= limit; number++)
        {
            if (await store.FindUnique(UniqueScopes.Break(team.Id), Name(number)) is not null) continue;
            _freePlace = new BreakPlace(team.Id, number);
            return new BreakRules(team.BreaksNeedApproval, limit, number - 1);
        }

        return new BreakRules(team.BreaksNeedApproval, limit, limit);
    }

    /// <summary>A row that cannot be read may have held one: the next commit gives it back.</summary>
    private async Task<BreakPlace?> PlaceHeld(CancellationToken cancel)
    {
        if (Team is not { BreakLimit: { } limit } team) return null;
        for (var number = 1; number <= limit; number++)
            if (await store.FindUnique(UniqueScopes.Break(team.Id), Name(number), cancel) == Key) return new BreakPlace(team.Id, number);
        return null;
    }

    /// <summary>Takes a place where a break is asked for and gives it back when there is none any more. A place that somebody took first refuses the unit by its name.</summary>
    private (AgentBody Next, CommitUnit Unit) WithPlace(AgentBody next, CommitUnit unit)
    {
        var wanted = next.Presence is { Kind: PresenceKind.Break } or { PendingBreak: not null };
        if (wanted && _body.BreakPlace is null && _freePlace is { } free)
            return (next with { BreakPlace = free }, unit with { Uniques = [new UniqueRow(UniqueScopes.Break(free.TeamId), Name(free.Number), Key)] });
        if (!wanted && _body.BreakPlace is { } held)
            return (next with { BreakPlace = null }, unit with { UniqueMoves = [new UniqueMove(UniqueScopes.Break(held.TeamId), Name(held.Number), Key, null)] });
        return (next, unit);
    }

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}

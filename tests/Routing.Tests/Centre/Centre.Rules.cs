using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Calendars;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Centre;

/// <summary>The rules of who fits and what comes first, said once more in the plainest way, from stored facts alone.</summary>
internal sealed partial class Centre
{
    /// <summary>Waits for anybody who fits, and the agent fits it beside the loads.</summary>
    public bool IsEligible(Conversation c, string agentId, ImmutableArray<AgentLoad> loads)
    {
        var (waiting, presence, profile) = (c.Waiting!, Presences[agentId], Profile(agentId));
        var settings = Configuration.Queue(waiting.QueueId)!;
        var rings = settings.Policy(c.Medium).OfferMode == OfferMode.Ring || c.Medium == Medium.Callback;
        return c.Offer is null && !(c.DueAt > Now)
            && presence.TakesOffers && Readiness.Of(presence).Has(c.Medium)
            && Capacity.CanTake(profile, loads, c.Medium) && !(rings && Capacity.IsRingingFull(profile, loads))
            && Serves(agentId, settings, Waited(c, waiting.SegmentAt)) && HasSkills(c, agentId, settings)
            && !waiting.Bars.Any(bar => bar.AgentId == agentId && bar.Until > Now)
            && !(waiting.Preferred is { } preferred && preferred.Until > Now && preferred.AgentId != agentId);
    }

    /// <summary>While a drain runs its agent is kept for the item that drains, except from what comes before it.</summary>
    public bool IsKept(Conversation c, string agentId) => Configuration.QueuesOf(agentId).Any(queueId =>
        Matchers[queueId].BestItemFor(Matchers[queueId].FindAgent(agentId)!.Value, Now).Reserved is { } reserved
        && reserved.ConversationId != c.Id && !RankOf(c).Before(reserved));

    /// <summary>Class, then seconds past due = waited - target + credit, then enqueue time, then id.</summary>
    public Rank RankOf(Conversation c)
    {
        var target = Configuration.Queue(c.Waiting!.QueueId)!.Policy(c.Medium).TargetSeconds;
        var score = Waited(c, c.Waiting.EnqueuedAt) - TimeSpan.FromSeconds(target) + TimeSpan.FromSeconds(c.Credit);
        return new Rank(c.Medium.IsDeferred() ? MediumClass.Deferred : MediumClass.Live, Now - score, c.Waiting.EnqueuedAt, c.Id);
    }

    public AgentLoad OfferedLoad(Conversation c) => AgentShares.Of(c).Single(share => share.Kind is AgentShareKind.Offered or AgentShareKind.Owner && share.AgentId == (c.Offer?.AgentId ?? c.OwnerId)).Load;

    /// <summary>Primary members at once, backups after their delay, members of other queues once a step has added those.</summary>
    private bool Serves(string agentId, QueueSettings settings, TimeSpan waited)
    {
        var own = Configuration.Agent(agentId)!.Queues;
        return own.Any(membership => membership.QueueId == settings.Id && waited.TotalSeconds >= membership.BackupAfterSeconds)
            || settings.Steps.Any(step => waited.TotalSeconds >= step.AfterSeconds && step.AddQueueIds.Any(added => own.Any(membership => membership.QueueId == added)));
    }

    private bool HasSkills(Conversation c, string agentId, QueueSettings settings)
    {
        var reached = settings.Steps.Count(step => Waited(c, c.Waiting!.SegmentAt).TotalSeconds >= step.AfterSeconds);
        return Routing.Queues.Relaxation.Required(settings, c.Waiting!.RequiredSkills, reached)
            .All(skill => Configuration.Agent(agentId)!.Skills.GetValueOrDefault(skill.Key) >= skill.Value);
    }

    /// <summary>Deferred work waits in open hours only.</summary>
    private TimeSpan Waited(Conversation c, DateTimeOffset since)
    {
        var hours = Configuration.Calendar(Configuration.Queue(c.Waiting!.QueueId)!.CalendarId);
        return c.Medium.IsDeferred() && hours is not null ? Open(hours, since) : Now - since;
    }

    private TimeSpan Open(BusinessCalendar hours, DateTimeOffset since) => hours.OpenTimeBetween(since, Now);
}

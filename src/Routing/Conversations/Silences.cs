using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>What happens when one side of a written conversation says nothing.</summary>
internal static class Silences
{
    internal static IEnumerable<Deadline> Of(Conversation c, SilencePolicy? policy)
    {
        if (policy is null || c is not { Status: ConversationStatus.Active, Waiting: null, Medium: Medium.Chat or Medium.Message }) return [];
        var deadlines = c.UnansweredSince is null ? OfCustomer(c, policy) : OfAgent(c, policy);
        return deadlines.Where(d => d is not null).Select(d => d!.Value);
    }

    /// <summary>Why nobody can say yet that the customer is silent; null = they are. Not before the queue would remind them, or call them quiet.</summary>
    internal static string? NotYet(Conversation c, SilencePolicy policy, DateTimeOffset now)
    {
        if (c.UnansweredSince is not null) return "the customer wrote and waits for an answer";
        var seconds = c.Medium switch
        {
            Medium.Chat => policy.CustomerReminder ?? policy.CustomerEnd,
            Medium.Message => policy.Quiet,
            _ => null,
        };
        var silent = Elapsed.Seconds(LastWords(c), now);
        return silent < seconds ? $"the last words are {silent:0} s old, a customer counts as silent after {seconds} s" : null;
    }

    internal static void Remind(Turn turn)
    {
        var silent = Elapsed.Seconds(LastWords(turn.State), turn.At);
        turn.State = turn.State with { Silence = SilenceStage.CustomerReminded };
        turn.Say(new CustomerReminded { AgentId = turn.State.OwnerId, SilentSeconds = silent });
    }

    internal static void BecomeQuiet(Turn turn)
    {
        turn.State = turn.State with { Quiet = true, Units = 0, Work = Resting.Begin(turn.State.Work, turn.At) };
        turn.Say(new BecameQuiet { AgentId = turn.State.OwnerId });
    }

    internal static void WarnAgent(Turn turn)
    {
        turn.State = turn.State with { Silence = SilenceStage.AgentWarned };
        turn.Say(new AgentSilenceWarned { AgentId = turn.State.OwnerId, SilentSeconds = Elapsed.Seconds(Unanswered(turn.State), turn.At) });
    }

    internal static void AlertSupervisor(Turn turn)
    {
        turn.State = turn.State with { Silence = SilenceStage.SupervisorAlerted };
        turn.Say(new AgentSilenceAlerted { AgentId = turn.State.OwnerId, SilentSeconds = Elapsed.Seconds(Unanswered(turn.State), turn.At) });
    }

    /// <summary>A chat is reminded and ended; an asynchronous conversation becomes quiet and stays.</summary>
    private static IEnumerable<Deadline?> OfCustomer(Conversation c, SilencePolicy policy)
    {
        if (c.Quiet || LastWords(c) is not { } last) yield break;
        if (c.Medium == Medium.Message) yield return At(last, policy.Quiet, DeadlineKind.Quiet);
        if (c.Medium != Medium.Chat || c.LastAgentAt is null) yield break;
        if (c.Silence == SilenceStage.None) yield return At(last, policy.CustomerReminder, DeadlineKind.CustomerReminder);
        yield return At(last, policy.CustomerEnd, DeadlineKind.CustomerEnd);
    }

    private static IEnumerable<Deadline?> OfAgent(Conversation c, SilencePolicy policy)
    {
        if (Unanswered(c) is not { } since) yield break;
        if (c.Silence < SilenceStage.AgentWarned) yield return At(since, policy.AgentWarning, DeadlineKind.AgentWarning);
        if (c.Silence < SilenceStage.SupervisorAlerted) yield return At(since, policy.SupervisorAlert, DeadlineKind.SupervisorAlert);
        if (c.Silence < SilenceStage.NowhereToGo) yield return At(since, policy.TakeBack, DeadlineKind.TakeBack);
    }

    /// <summary>The owner is not to blame for what waited before they had it.</summary>
    private static DateTimeOffset? Unanswered(Conversation c) => Later(c.UnansweredSince, c.OwnedSince);

    private static DateTimeOffset? LastWords(Conversation c) => Later(Later(c.LastAgentAt, c.LastCustomerAt), c.OwnedSince);

    private static DateTimeOffset? Later(DateTimeOffset? a, DateTimeOffset? b) => a is null || b > a ? b : a;

    private static Deadline? At(DateTimeOffset since, int? seconds, DeadlineKind kind) => seconds is { } s ? new(since.AddSeconds(s), kind) : null;
}

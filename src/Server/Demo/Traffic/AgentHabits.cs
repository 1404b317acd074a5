using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Routing.Conversations;

namespace OmniContact.Server.Demo.Traffic;

/// <summary>What an agent does next with a conversation, and after how long: only what there is to see decides, and luck.</summary>
internal sealed class AgentHabits(Chance chance)
{
    private const double RejectShare = 0.01;
    private const double OverlookShare = 0.01;
    private const double TransferShare = 0.06;

    /// <summary>Null when there is nothing to do. The task that stands is kept while its cause stands.</summary>
    public AgentTask? Next(AgentPart part, AgentTask? standing, bool hurry, DateTimeOffset now)
    {
        var (kind, cause) = Wanted(part, hurry);
        if (kind is null) return null;
        if (standing is not null && standing.Cause == cause && (!hurry || standing.Kind == kind)) return standing;
        return Plan(kind.Value, cause, hurry, now);
    }

    /// <summary>How long typing a text takes.</summary>
    public TimeSpan Typing(string text) => TimeSpan.FromSeconds(Math.Clamp(text.Length * 0.12, 2, 12));

    public TimeSpan UntilBreak() => chance.Seconds(8 * 60, 25 * 60);

    public TimeSpan BreakLength() => chance.Seconds(60, 180);

    public string BreakReason(IReadOnlyList<string> reasons) => chance.Of(reasons);

    private AgentTask Plan(AgentTaskKind kind, string cause, bool hurry, DateTimeOffset now)
    {
        if (hurry) return new AgentTask(kind, cause, now);
        return kind switch
        {
            AgentTaskKind.Accept when chance.Happens(OverlookShare) => new(AgentTaskKind.Overlook, cause, now),
            AgentTaskKind.Accept when chance.Happens(RejectShare) => new(AgentTaskKind.Reject, cause, now + chance.Seconds(2, 5)),
            AgentTaskKind.Accept => new(kind, cause, now + chance.Seconds(1.5, 7)),
            AgentTaskKind.Type when chance.Happens(TransferShare) => new(AgentTaskKind.Transfer, cause, now + chance.Seconds(4, 10)),
            AgentTaskKind.Type => new(kind, cause, now + chance.Seconds(1.5, 5)),
            AgentTaskKind.Close => new(kind, cause, now + chance.Seconds(25, 60)),
            _ => new(kind, cause, now + chance.Seconds(5, 20)),
        };
    }

    private static (AgentTaskKind? Kind, string Cause) Wanted(AgentPart part, bool hurry)
    {
        var conversation = part.Conversation;
        if (!conversation.Simulated) return (null, "");
        return part.Role switch
        {
            AgentRole.Offered => (AgentTaskKind.Accept, $"offer-{part.Offer!.Fence}"),
            AgentRole.WrapUp => (AgentTaskKind.FinishWrapUp, $"wrap-{conversation.Version}"),
            AgentRole.Owner when conversation.Status == ConversationStatus.Active =>
                (!hurry && IsUnanswered(conversation) ? AgentTaskKind.Type : AgentTaskKind.Close, $"said-{conversation.LastMessage}"),
            _ => (null, ""),
        };
    }

    private static bool IsUnanswered(ConversationView conversation) => conversation.Preview?.Author.Kind == AuthorKind.Customer;
}

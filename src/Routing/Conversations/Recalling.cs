using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Conversations;

/// <summary>An agent takes back (撤回) what they wrote to the customer, whoever owns the conversation by then.</summary>
public static class Recalling
{
    /// <summary>So long after it was stored; exactly then it is too late.</summary>
    public static readonly TimeSpan Within = TimeSpan.FromMinutes(2);

    public static Decision Recall(Conversation conversation, string agentId, SaidBefore said, DateTimeOffset now)
    {
        if (said.AgentId != agentId) return Decision.Refused(conversation, RefusalKind.NotYours, $"recall: message {said.Number} was written by somebody else");
        if (!said.ToCustomer) return Decision.Refused(conversation, RefusalKind.NotAllowed, $"recall: message {said.Number} did not go to the customer");
        if (!ChannelNames.TakesBack(said.Channel)) return Decision.Refused(conversation, RefusalKind.NotAllowed, $"recall: channel {said.Channel} takes nothing back");
        var turn = new Turn(conversation, now);
        if (turn.Now - said.At >= Within)
            return Decision.Refused(conversation, RefusalKind.NotAllowed, $"recall: message {said.Number} is older than {Within.TotalMinutes:0} minutes");
        turn.Say(new MessageRecalled { Number = said.Number, AgentId = agentId });
        return turn.Done();
    }
}

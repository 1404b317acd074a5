using OmniContact.Routing;
using OmniContact.Routing.Conversations;

namespace OmniContact.Conversations;

internal sealed partial class ConversationGrain
{
    public async Task<Result<Message>> Recall(string agentId, long number)
    {
        if (_body is null) return NotFound();
        if (await Numbered(number) is not { } message) return new Refusal(RefusalKind.NotFound, $"recall: there is no message {number}");
        var author = message.Author is { Kind: AuthorKind.Agent, Id: var id } ? id : null;
        if (message.Recalled && author == agentId) return message;
        var said = new SaidBefore(number, author, message.Channel, message.Kind is not (MessageKind.Note or MessageKind.System), message.At);
        var change = new Change(_body.State);
        var decision = Recalling.Recall(change.State, agentId, said, time.GetUtcNow());
        if (!change.Apply(decision)) return decision.Refusal!;
        var gone = message with { Recalled = true, Text = "", Attachments = [], ReplyTo = null };
        change.MessageChanges = [gone];
        change.Answer = _ => gone;
        await Commit(change);
        return gone;
    }

    private async Task<Message?> Numbered(long number)
    {
        if (number < 1 || number > _body!.State.LastMessage) return null;
        if (_tail.Find(number) is { } message) return message;
        var rows = await store.MessagesAfter(Key, number - 1, 1);
        return rows.Count == 0 ? null : OmniJson.Read<Message>(rows[0].Body);
    }
}

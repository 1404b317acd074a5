using OmniContact.Routing.Conversations;

namespace OmniContact.Conversations;

internal static class LineMessages
{
    public static Message Of(Line line, Conversation state, long number) => new()
    {
        ConversationId = state.Id,
        Number = number,
        At = state.ChangedAt,
        Author = new Author(AuthorKind.System, null, null),
        Channel = Legs.ForWords(state)?.Channel ?? "task",
        LegId = Legs.ForWords(state)?.Id ?? "",
        Kind = line.Event is null ? MessageKind.Text : MessageKind.System,
        Text = line.Words?.For(state.Language) ?? "",
        Event = line.Event,
        Values = line.Values,
    };
}

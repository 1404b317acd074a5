using OmniContact.Conversations;
using OmniContact.Routing;

namespace OmniContact.Server.Hubs;

/// <summary>What became of a command: its value, or why it was refused and the conversation as it is now.</summary>
internal sealed record CommandAnswer<T>
{
    public T? Value { get; init; }
    public Refusal? Refusal { get; init; }
    public ConversationView? Current { get; init; }

    public static async Task<CommandAnswer<T>> Of(Task<Result<T>> command, IConversationGrain conversation)
    {
        var result = await command;
        return result.Refusal is null
            ? new() { Value = result.Value }
            : new() { Refusal = result.Refusal, Current = await conversation.Read() };
    }
}

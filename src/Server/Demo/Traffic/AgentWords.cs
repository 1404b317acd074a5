using System.Collections.Immutable;
using OmniContact.Conversations;
using OmniContact.Routing.Conversations;

namespace OmniContact.Server.Demo.Traffic;

/// <summary>What an agent says next, from the conversation's topic and what was said before; a colleague goes on where one stopped.</summary>
internal static class AgentWords
{
    /// <summary>Null: all was said.</summary>
    public static string? Next(ConversationView conversation, ImmutableArray<Message> messages, string agentName)
    {
        if (messages.LastOrDefault(IsCustomers) is { } last && ClosingWords.Match(last.Text)) return null;
        var said = messages.Count(message => message is { Kind: MessageKind.Text, Author.Kind: AuthorKind.Agent });
        if (About(conversation) is not { } dialogue) return said == 0 ? Greeting(conversation.Language) : null;
        if (said >= dialogue.Turns.Length) return null;
        var order = conversation.Attributes.GetValueOrDefault(SimulatedInbound.Order, "");
        return dialogue.Turns[said].Agent.Replace("{agent}", agentName).Replace("{order}", order);
    }

    public static string Code(ConversationView conversation, ImmutableArray<string> codes) =>
        About(conversation) is { } dialogue && codes.Contains(dialogue.Code) ? dialogue.Code : codes.FirstOrDefault("");

    public static string TransferNote(string? language) =>
        IsChinese(language) ? "客户情况已了解，请继续协助处理。" : "I have the details; please take it from here.";

    private static Dialogue? About(ConversationView conversation) =>
        conversation.Attributes.TryGetValue(DemoNames.Topic, out var topic) ? Dialogue.About(topic) : null;

    private static string Greeting(string? language) =>
        IsChinese(language) ? "您好，请问还有什么可以帮您？" : "Hello, is there anything else I can help you with?";

    private static bool IsCustomers(Message message) => message is { Kind: MessageKind.Text, Author.Kind: AuthorKind.Customer };

    private static bool IsChinese(string? language) => language?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true;
}

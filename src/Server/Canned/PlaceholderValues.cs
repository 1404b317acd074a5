using OmniContact.Conversations;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Texts;
using OmniContact.Server.Privacy;

namespace OmniContact.Server.Canned;

/// <summary>What a conversation has for the places of a prepared text. Numbers of the customer are filled in masked: the agent reads the text before it is sent.</summary>
internal static class PlaceholderValues
{
    /// <param name="view">The conversation.</param>
    /// <param name="agent">Who writes; null when it is nobody at a desk.</param>
    /// <param name="queue">Of the conversation.</param>
    /// <param name="language">Of the text.</param>
    public static Dictionary<string, string> Of(ConversationView view, AgentSettings? agent, ConfiguredQueue? queue, string language)
    {
        var values = view.Attributes.ToDictionary(attribute => Placeholders.Attribute + attribute.Key, attribute => Masker.Mask(attribute.Value));
        values[Placeholders.CustomerName] = Masker.Mask(view.Customer.Name);
        if (agent is not null)
        {
            values[Placeholders.AgentName] = agent.DisplayName.For(language);
            values[Placeholders.AgentNumber] = agent.EmployeeNumber;
        }
        if (queue is not null) values[Placeholders.QueueName] = queue.Settings.Name.For(language);
        return values;
    }
}

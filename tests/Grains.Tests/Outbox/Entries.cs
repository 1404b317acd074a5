using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Storage;

namespace OmniContact.Grains.Tests.Outbox;

/// <summary>Entries of one conversation for agents.</summary>
internal static class Entries
{
    private static readonly string Body = OmniJson.Write(AgentParts.Of(
        new ConversationBody
        {
            State = Starting.Inbound(
                new() { Id = "c1", CustomerId = "li", EntryPointId = "web", Brand = "b", Medium = Medium.Chat },
                new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)).State,
            Customer = new() { Id = "li", Name = "Li" },
        },
        "ana"));

    public static OutboxRow For(string agentId, long sequence) => new()
    {
        Sender = "conversation/c1", Sequence = sequence, Receiver = $"agent/{agentId}", Kind = nameof(AgentPart), Body = Body,
    };
}

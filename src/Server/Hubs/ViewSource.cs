using System.Collections.Immutable;
using Microsoft.AspNetCore.SignalR;
using OmniContact.Conversations;
using Orleans;

namespace OmniContact.Server.Hubs;

/// <summary>A conversation that is open on a workbench.</summary>
internal sealed class ViewSource(string conversationId, string? agentId, IGrainFactory grains, ISingleClientProxy client)
    : ConversationSource(conversationId, grains)
{
    protected override Task SendMessages(long after, ImmutableArray<Message> messages, CancellationToken cancel) =>
        client.SendAsync("messages", new MessagesPush(ConversationId, after, messages[^1].Number, messages), cancel);

    protected override Task SendState(ConversationView view, bool isNewer, CancellationToken cancel) =>
        isNewer ? client.SendAsync("conversation", view, cancel) : Task.CompletedTask;

    protected override Task SendTyping(Author author, CancellationToken cancel) =>
        author.Kind == AuthorKind.Agent && author.Id == agentId
            ? Task.CompletedTask
            : client.SendAsync("typing", new TypingPush(ConversationId, author), cancel);
}

using Microsoft.AspNetCore.SignalR;
using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Routing;
using OmniContact.Server.Access;
using OmniContact.Server.Errors;
using OmniContact.Server.Hubs;
using OmniContact.Server.Uploads;
using Orleans;

namespace OmniContact.Server.Chat;

/// <summary>One chat page's connection: its visitor and the conversation that goes on there.</summary>
internal sealed class ChatConnection(
    Pump pump, Caller visitor, ISingleClientProxy client, IGrainFactory grains, ICentre centre, VisitorConversations conversations, AttachmentRefs files,
    OpenPages pages, QueuePlaces places)
    : IAsyncDisposable
{
    private ChatSource? _source;

    public async Task<Joined> Join(JoinRequest request)
    {
        var point = ChatPoints.Find(centre, request.EntryPointId);
        var texts = ChatTexts.Of(point, request.Language);
        if (await conversations.Latest(point, visitor.Id) is not { } id) return new Joined { Texts = texts };
        var source = new ChatSource(id, grains, client, centre, pages, places);
        if (await source.Start(request.After) is not { } opened) return new Joined { Texts = texts };
        var joined = new Joined
        {
            Conversation = await source.State(opened.Conversation),
            Messages = VisitorView.Of(opened.Messages),
            UpTo = opened.UpTo,
            Texts = texts,
        };
        await Replace(source);
        return joined;
    }

    public async Task<ChatReceipt> Send(ChatSend request)
    {
        var point = ChatPoints.Find(centre, request.EntryPointId);
        var inbound = await VisitorInbound.Of(request, visitor, point, files);
        var receipt = (await grains.GetGrain<IIdentityGrain>($"{point.Channel}:{visitor.Id}").Receive(inbound)).OrFault();
        if (_source?.ConversationId != receipt.ConversationId) await FollowNew(receipt.ConversationId);
        return new ChatReceipt(receipt.ConversationId, receipt.Number);
    }

    public Task Typing() =>
        Conversation()?.Typing(new Author(AuthorKind.Customer, null, null)) ?? Task.CompletedTask;

    public Task Read(ReadUpTo request) => Conversation()?.MarkRead(AuthorKind.Customer, request.UpTo) ?? Task.CompletedTask;

    /// <summary>Who leaves just after the end has what they wanted.</summary>
    public async Task Leave()
    {
        if (Conversation() is not { } conversation) return;
        var left = await conversation.CustomerLeft();
        if (left.Refusal is not { Kind: RefusalKind.WrongState }) left.OrFault();
    }

    public ValueTask DisposeAsync() => pump.DisposeAsync();

    private IConversationGrain? Conversation() =>
        _source is { } source ? grains.GetGrain<IConversationGrain>(source.ConversationId) : null;

    private async Task FollowNew(string id)
    {
        var source = new ChatSource(id, grains, client, centre, pages, places);
        await source.StartNew();
        await Replace(source);
    }

    private async Task Replace(ChatSource source)
    {
        if (_source is not null) await pump.Leave(_source);
        await source.Enter();
        _source = source;
        pump.Follow(source);
    }
}

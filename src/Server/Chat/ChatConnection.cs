using Microsoft.AspNetCore.SignalR;
using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Routing;
using OmniContact.Server.Access;
using OmniContact.Server.Errors;
using OmniContact.Server.Hubs;
using OmniContact.Server.Desk;
using OmniContact.Server.Uploads;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Server.Chat;

/// <summary>One chat page's connection: its visitor and the conversation that goes on there.</summary>
internal sealed class ChatConnection(
    Pump pump, Caller visitor, ISingleClientProxy client, IGrainFactory grains, ICentre centre, VisitorConversations conversations, AttachmentRefs files,
    OpenPages pages, QueuePlaces places, ICommonVersion servers)
    : IAsyncDisposable
{
    private ChatSource? _source;

    public async Task<Joined> Join(JoinRequest request)
    {
        var point = ChatPoints.Find(centre, request.EntryPointId);
        var texts = ChatTexts.Of(point, request.Language);
        if (await conversations.Latest(point, visitor.Id) is not { } id) return new Joined { Texts = texts };
        var (source, joined) = (Source(id), new Joined { Texts = texts });
        await Replace(source, async () => (joined = await Opened(source, request.After, texts)).Conversation is not null);
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

    public async Task Rate(RateRequest request)
    {
        if (_source?.ConversationId != request.ConversationId) throw Faulty.NotFound("conversation", request.ConversationId);
        if (servers.RefusalBefore(ServerVersion.Rating) is { } refusal) throw new Faulty(refusal.ToProblem());
        (await Conversation()!.Rate(request.Stars, request.Comment)).OrFault();
    }

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

    private ChatSource Source(string id) => new(id, grains, client, centre, pages, places);

    private static async Task<Joined> Opened(ChatSource source, long? after, ChatTexts texts) =>
        await source.Start(after) is not { } opened ? new Joined { Texts = texts } : new Joined
        {
            Conversation = await source.State(opened.Conversation),
            Messages = VisitorView.Of(opened.Messages),
            UpTo = opened.UpTo,
            Texts = texts,
        };

    private Task FollowNew(string id)
    {
        var source = Source(id);
        return Replace(source, async () =>
        {
            await source.StartNew();
            return true;
        });
    }

    /// <summary>
    /// The page is at the new one before it leaves the old one: shown on both, a customer was never away. Where the new one
    /// cannot begin, or has nothing to show (false), the page stays at the old one.
    /// </summary>
    private async Task Replace(ChatSource source, Func<Task<bool>> begin)
    {
        try
        {
            if (!await begin()) return;
            await source.Enter();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            await pump.End(source);
            throw;
        }
        var before = _source;
        pump.Follow(_source = source);
        if (before is not null) await pump.Leave(before);
    }
}

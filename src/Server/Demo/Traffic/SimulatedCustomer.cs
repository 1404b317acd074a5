using System.Collections.Immutable;
using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Server.Demo.Centre;
using OmniContact.Customers;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Demo.Traffic;

/// <summary>
/// A simulated customer with one matter: writes, waits with patience, answers what an agent says, thanks with stars. Reads its
/// conversation as a chat page does, by number.
/// </summary>
internal sealed class SimulatedCustomer(DemoCustomer customer, Dialogue dialogue, EntryPoint point, TrafficWorld world, Chance chance)
    : IConversationObserver
{
    private const int MostMessages = 200;
    private const double RatingShare = 0.7;
    private const double PatienceSeconds = 240;
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(4);

    private readonly Queue<(DateTimeOffset Due, string Text)> _toSay = new();
    private readonly Nudge _nudge = new(world.Time);
    private readonly string _run = Guid.NewGuid().ToString("N");
    private readonly DateTimeOffset _leaveAt = world.Now + TimeSpan.FromSeconds(20) + chance.Around(PatienceSeconds);
    private string _conversationId = "";
    private int _said;
    private int _heard;
    private long _read;
    private DateTimeOffset _lastWordAt = world.Now;

    private IConversationGrain Conversation => world.Grains.GetGrain<IConversationGrain>(_conversationId);

    public Task Changed(string conversationId, ConversationPosition position)
    {
        _nudge.Set();
        return Task.CompletedTask;
    }

    public Task Typing(string conversationId, Author who) => Task.CompletedTask;

    /// <summary>Lives the matter to its end. Cancelled, it leaves everything as it is.</summary>
    public async Task Live(CancellationToken cancel)
    {
        var order = $"SH{chance.Below(900_000) + 100_000}";
        var attributes = ImmutableDictionary<string, string>.Empty.Add(DemoNames.Topic, dialogue.Topic).Add(SimulatedInbound.Order, order);
        await Patiently(() => Say(dialogue.Opening.Replace("{order}", order), attributes), cancel);
        if (_conversationId.Length == 0) return;
        var observer = world.Grains.CreateObjectReference<IConversationObserver>(this);
        try
        {
            while (!await Patiently(() => Step(observer, order), cancel)) await _nudge.Wait(NextDue() - world.Now, cancel);
            if (chance.Happens(RatingShare)) await Rate(cancel);
        }
        finally
        {
            world.Grains.DeleteObjectReference<IConversationObserver>(observer);
        }
    }

    /// <summary>Closes the page: a waiting chat is abandoned, one under way ends.</summary>
    public Task Leave() => _conversationId.Length == 0 ? Task.CompletedTask : Conversation.CustomerLeft();

    /// <summary>True once the conversation is over for the customer.</summary>
    private async Task<bool> Step(IConversationObserver observer, string order)
    {
        await Conversation.Subscribe(observer);
        if (await Conversation.Read() is not { } view || view.Status == ConversationStatus.Closed) return true;
        foreach (var message in await Conversation.MessagesAfter(_read, MostMessages)) Hear(message, order);
        if (IsEnough(view))
        {
            await Conversation.CustomerLeft();
            return true;
        }
        while (_toSay.TryPeek(out var next) && next.Due <= world.Now)
        {
            await Say(next.Text, ImmutableDictionary<string, string>.Empty);
            _toSay.Dequeue();
        }
        return false;
    }

    private void Hear(Message message, string order)
    {
        _read = message.Number;
        if (message is not { Kind: MessageKind.Text, Author.Kind: AuthorKind.Agent }) return;
        _lastWordAt = world.Now;
        if (_heard++ >= dialogue.Turns.Length || dialogue.Turns[_heard - 1].Customer is not { } answer) return;
        var due = world.Now;
        foreach (var line in answer.Replace("{order}", order).Split('\n'))
        {
            due += chance.Seconds(3, 9) + TimeSpan.FromSeconds(line.Length * 0.1);
            _toSay.Enqueue((due, line));
        }
    }

    /// <summary>Nobody came, or nobody answers any more. Who writes where answers may take hours does not wait at the page.</summary>
    private bool IsEnough(ConversationView view) => point.Medium == Medium.Chat && (view.OwnerId is null
        ? view.AcceptedAt is null && world.Now >= _leaveAt
        : _toSay.Count == 0 && world.Now - _lastWordAt > LongestSilence);

    private async Task<bool> Say(string text, ImmutableDictionary<string, string> attributes)
    {
        var inbound = SimulatedInbound.Of(customer, point, text, $"{_run}-{_said}", attributes);
        var receipt = await world.Grains.GetGrain<IIdentityGrain>($"{inbound.Channel}:{inbound.Address}").Receive(inbound);
        (_said, _lastWordAt) = (_said + 1, world.Now);
        if (_conversationId.Length == 0) _conversationId = receipt.Value?.ConversationId ?? "";
        return true;
    }

    private async Task Rate(CancellationToken cancel)
    {
        await world.Pause(chance.Seconds(3, 10), cancel);
        await Patiently(() => Say(new string('⭐', dialogue.Stars), ImmutableDictionary<string, string>.Empty), cancel);
    }

    /// <summary>While the store is away a customer tries again, with the same message ids.</summary>
    private async Task<T> Patiently<T>(Func<Task<T>> action, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                return await action();
            }
            catch (Exception fault) when (Passing.Is(fault))
            {
                await world.Pause(AfterFault, cancel);
            }
        }
    }

    private DateTimeOffset NextDue()
    {
        var renewal = world.Now + RenewEvery;
        return _toSay.TryPeek(out var next) && next.Due < renewal ? next.Due : renewal;
    }
}

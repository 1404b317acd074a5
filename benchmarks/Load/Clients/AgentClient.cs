using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using OmniContact.Agents;
using OmniContact.Load.Figures;
using OmniContact.Load.Promises;
using OmniContact.Load.Wire;
using OmniContact.Routing.Agents;
using OmniContact.Simulation.Randomness;

namespace OmniContact.Load.Clients;

/// <summary>An agent at the workbench: takes offers, or rejects them, or says nothing; writes twice, closes, wraps up. After an outage it goes on where its feed stood.</summary>
internal sealed class AgentClient(string id, Tab tab, Uri server, World world)
{
    /// <summary>As often as a page tries before it asks its person.</summary>
    private const int MostTries = 30;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly AgentFeed _feed = new(id, world.Ledger);
    private readonly RandomStream _dice = new(world.Plan.Seed, 0, id);
    private readonly HashSet<(string, long)> _answered = [];
    private readonly ConcurrentDictionary<string, long> _handled = [];
    private readonly ConcurrentDictionary<string, long> _taken = [];
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HubLine? _line;
    private int _turn;

    /// <summary>Signed in and available for the first time.</summary>
    public Task Ready => _ready.Task;

    public async Task Run(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await Serve(stop);
            }
            catch (Exception error) when (Outages.Is(error))
            {
                if (stop.IsCancellationRequested || world.IsOver) return;
                world.Timeline.Failed(Outages.Words("an agent's line", error));
                await Task.Delay(Pause, CancellationToken.None);
            }
        }
    }

    private async Task Serve(CancellationToken stop)
    {
        await using var line = _line = await tab.Workbench(server, stop);
        Act(line, await line.Call("Connect", new { deviceId = "load", kind = "browser", since = _feed.Position }, stop), stop);
        await line.Call("SetPresence", new { kind = "available" }, stop);
        _ready.TrySetResult();
        while (true)
        {
            var push = await line.Next(stop);
            if (push.GetProperty("target").GetString() == "feed") Act(line, push.GetProperty("arguments")[0], stop);
        }
    }

    private void Act(HubLine line, JsonElement slice, CancellationToken stop)
    {
        var (before, changed) = (_feed.Ringing, _feed.Take(slice));
        world.Timeline.Rang(_feed.Ringing - before);
        foreach (var part in changed)
        {
            if (part.Role == AgentRole.Offered && _answered.Add((part.Conversation.Id, part.Offer!.Fence))) _ = Do("an agent", Answer(line, part, stop), stop);
            else if (part.Role == AgentRole.Owner && IsBack(part)) _ = Do("an agent whose customer came back", Resume(part.Conversation.Id, Handling(), stop), stop);
            else if (part.Role == AgentRole.WrapUp && _answered.Add((part.Conversation.Id, -part.Conversation.Version))) _ = Do("an agent's wrap-up", WrapUp(part, stop), stop);
        }
        if (_feed.Presence == PresenceKind.NotResponding) _ = Do("to be there again", Return(line, stop), stop);
    }

    private async Task Do(string doing, Task work, CancellationToken stop)
    {
        try
        {
            await work;
        }
        catch (Exception error) when (Outages.Is(error))
        {
            if (!stop.IsCancellationRequested && !world.IsOver) world.Timeline.Failed(Outages.Words(doing, error));
        }
    }

    private async Task Answer(HubLine line, AgentPart part, CancellationToken stop)
    {
        world.Timeline.Count(Happening.Offered);
        if (part.Offer!.ReadyAt is { } ready) world.Timeline.Took(Delay.Offer, DateTimeOffset.UtcNow - ready);
        var (conversationId, fence, chance) = (part.Conversation.Id, part.Offer.Fence, _dice.Uniform());
        if (chance <= world.Plan.Silent) world.Timeline.Count(Happening.Silent);
        else if (chance <= world.Plan.Silent + world.Plan.Reject) await Reject(line, conversationId, fence, stop);
        else await Handle(line, conversationId, fence, Handling(), stop);
    }

    private async Task Reject(HubLine line, string conversationId, long fence, CancellationToken stop)
    {
        if (IsDone("reject", await line.Call("Reject", new { conversationId, fence }, stop))) world.Timeline.Count(Happening.Rejected);
    }

    private TimeSpan Handling() => TimeSpan.FromSeconds(world.Plan.Handling * (world.IsWarmUp ? 0.1 : 1) * _dice.Exponential());

    /// <summary>Half of the time goes by around each of the two answers.</summary>
    private async Task Handle(HubLine line, string conversationId, long fence, TimeSpan time, CancellationToken stop)
    {
        var asked = Stopwatch.GetTimestamp();
        _handled[conversationId] = long.MaxValue;
        if (!await Accepted(line, conversationId, fence, stop)) return;
        _taken[conversationId] = Stopwatch.GetTimestamp();
        if (world.Services.TryGetValue(conversationId, out var traced)) time = traced;
        world.Timeline.Took(Delay.Accept, Stopwatch.GetElapsedTime(asked));
        world.Timeline.Count(Happening.Accepted);
        world.Ledger.Accepts.Enqueue(new(conversationId, id, fence));
        await Task.Delay(time / 4, stop);
        await Say(conversationId, stop);
        await Task.Delay(time / 2, stop);
        await Say(conversationId, stop);
        await Task.Delay(time / 4, stop);
        await Close(conversationId, stop);
    }

    /// <summary>Where the answer got lost the feed tells whether it is the agent's: then it is handled as one that came back.</summary>
    private async Task<bool> Accepted(HubLine line, string conversationId, long fence, CancellationToken stop)
    {
        try
        {
            if (IsDone("accept", await line.Call("Accept", new { conversationId, fence }, stop))) return true;
            _handled.TryRemove(conversationId, out _);
            return false;
        }
        catch (Exception error) when (Outages.Is(error))
        {
            _handled[conversationId] = 0;
            throw;
        }
    }

    /// <summary>The customer wrote after the end: the conversation is the agent's again, and nobody has answered yet.</summary>
    private bool IsBack(AgentPart part) => _handled.TryGetValue(part.Conversation.Id, out var version) && part.Conversation.Version > version;

    private async Task Resume(string conversationId, TimeSpan time, CancellationToken stop)
    {
        _handled[conversationId] = long.MaxValue;
        await Task.Delay(time / 4, stop);
        await Say(conversationId, stop);
        await Close(conversationId, stop);
    }

    private async Task Close(string conversationId, CancellationToken stop)
    {
        if (world.Plan.WrapUp == 0) Done(conversationId);
        var answer = await Insist("an agent who closes", "Close", new { conversationId, reason = "resolved" }, stop);
        if (!IsDone("close", answer)) return;
        _handled[conversationId] = answer.GetProperty("value").GetProperty("version").GetInt64();
        world.Timeline.Count(Happening.Closed);
        world.Ledger.Closed.Enqueue(conversationId);
    }

    private async Task Say(string conversationId, CancellationToken stop)
    {
        var turn = Interlocked.Increment(ref _turn);
        var text = Said.Words(id, turn);
        world.Hearsay.Sent(text);
        try
        {
            var answer = await Insist("an agent who writes", "Send", new { conversationId, clientId = $"a{turn}", text, note = false }, stop);
            if (!IsDone("send", answer)) return;
            world.Ledger.Messages.Enqueue(new(id, turn, conversationId, answer.GetProperty("value").GetProperty("number").GetInt64()));
            world.Timeline.Count(Happening.Said);
        }
        catch (Exception error) when (Outages.Is(error))
        {
            world.Ledger.Unsure.AddOrUpdate(conversationId, 1, (_, times) => times + 1);
            throw;
        }
    }

    private async Task WrapUp(AgentPart part, CancellationToken stop)
    {
        await Task.Delay(TimeSpan.FromSeconds(world.Plan.WrapUp * _dice.Exponential()), stop);
        Done(part.Conversation.Id);
        IsDone("finish the wrap-up", await Insist("an agent's wrap-up", "FinishWrapUp", new { conversationId = part.Conversation.Id, code = "done" }, stop));
    }

    /// <summary>All that a person had to do with it is done.</summary>
    private void Done(string conversationId)
    {
        if (_taken.TryRemove(conversationId, out var since)) world.Timeline.Took(Delay.Handling, Stopwatch.GetElapsedTime(since));
    }

    /// <summary>A server that is busy or gone is asked again over the line that there is by then: the same words, by their own id, are one message.</summary>
    private async Task<JsonElement> Insist(string doing, string method, object argument, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await _line!.Call(method, argument, stop);
            }
            catch (Exception error) when (Outages.Is(error) && tries < MostTries && !stop.IsCancellationRequested && !world.IsOver)
            {
                world.Timeline.Failed(Outages.Words(doing, error));
                await Task.Delay(Pause, stop);
            }
        }
    }

    private async Task Return(HubLine line, CancellationToken stop)
    {
        await Task.Delay(Pause, stop);
        await line.Call("SetPresence", new { kind = "available" }, stop);
    }

    /// <summary>Refused is what comes too late, because the customer was quicker; each is counted by its kind.</summary>
    private bool IsDone(string doing, JsonElement result)
    {
        if (result.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Object) return true;
        world.Timeline.Refused($"{doing}: {result.GetProperty("refusal").GetProperty("kind").GetString()}");
        return false;
    }
}

using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Load.Figures;
using OmniContact.Load.Promises;
using OmniContact.Load.Wire;

namespace OmniContact.Load.Clients;

/// <summary>
/// A customer on the chat page: comes at the intended instant, says what it is about, waits as long as the patience lasts, answers the
/// agent once, and goes when the agent has closed. All times count from the intended instant, however late this process is.
/// </summary>
internal sealed class Customer(int number, string entryPoint, CustomerPlan plan, World world)
{
    private readonly string _name = $"customer-{number}";
    private readonly Door _door = world.Doors[number % world.Doors.Length];
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _taken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HubLine _line = null!;
    private string? _conversation;
    private string _doing = "to come in";
    private Stage _stage = Stage.Comes;
    private int _turn;

    /// <summary>Who, where and how far.</summary>
    public string Whereabouts => $"{_name} in {_conversation ?? "no conversation"}: {_stage.ToString().ToLowerInvariant()}, {_doing}, {Stopwatch.GetElapsedTime(plan.Intended).TotalSeconds:0.0} s after the intended arrival";

    /// <summary>Null before the first words were acknowledged.</summary>
    public string? ConversationId => _conversation;

    public async Task Live(CancellationToken stop)
    {
        try
        {
            await Enter(stop);
            await Task.WhenAny(Follow(stop), Wait(stop)).Unwrap();
            await _over.Task.WaitAsync(stop);
        }
        catch (Exception error) when (Outages.Is(error))
        {
            if (!world.IsOver) world.Timeline.Failed(Outages.Words(_doing, error));
        }
        finally
        {
            if (_line is not null) await _line.DisposeAsync();
            Move(Stage.Gone);
        }
    }

    private async Task Enter(CancellationToken stop)
    {
        using var answer = await _door.Http.PostAsJsonAsync("/api/v1/chat/visitors", new { entryPointId = entryPoint }, stop);
        answer.EnsureSuccessStatusCode();
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>(stop)).GetProperty("visitorToken").GetString()!;
        _doing = "to open the line";
        _line = await HubLine.Open(_door.Url, $"/hubs/chat?access_token={Uri.EscapeDataString(token)}", null, stop);
        await _line.Call("Join", new { entryPointId = entryPoint, language = "en" }, stop);
        _doing = "to say the first words";
        await Say(stop);
        world.Timeline.Count(Happening.Entered);
        Move(Stage.Waits);
        world.Timeline.Took(Delay.Entry, Stopwatch.GetElapsedTime(plan.Intended));
        _doing = "to follow";
    }

    private async Task Say(CancellationToken stop)
    {
        var (turn, text) = (_turn, Said.Words(_name, _turn++));
        world.Hearsay.Sent(text);
        try
        {
            var answer = await _line.Call("Send", new { clientId = $"m{turn}", text, entryPointId = entryPoint, language = "en" }, stop);
            _conversation = answer.GetProperty("conversationId").GetString()!;
            if (turn == 0 && plan.Service is { } service) world.Services[_conversation] = service;
            world.Ledger.Messages.Enqueue(new(_name, turn, _conversation, answer.GetProperty("number").GetInt64()));
            world.Timeline.Count(Happening.Said);
        }
        catch (Exception error) when (Outages.Is(error) && _conversation is { } known)
        {
            world.Ledger.Unsure.AddOrUpdate(known, 1, (_, times) => times + 1);
            throw;
        }
    }

    /// <summary>Until an agent is there, or the patience is over and the customer leaves.</summary>
    private async Task Wait(CancellationToken stop)
    {
        var left = plan.Patience - Stopwatch.GetElapsedTime(plan.Intended);
        if (left > TimeSpan.Zero) await Task.WhenAny(_taken.Task, _over.Task, Task.Delay(left, stop));
        if (!_taken.Task.IsCompleted && !_over.Task.IsCompleted)
        {
            await Leave(stop);
            _over.TrySetResult();
        }
        await _over.Task.WaitAsync(stop);
    }

    private async Task Leave(CancellationToken stop)
    {
        try
        {
            await _line.Call("Leave", stop);
            world.Ledger.Left.Enqueue(_conversation!);
            world.Timeline.Count(Happening.Left);
        }
        catch (HubFault fault) when (fault.IsTooLate)
        {
            world.Timeline.Refused("leave: it was over");
        }
    }

    private async Task Follow(CancellationToken stop)
    {
        var feed = new MessageFeed(_name, world.Ledger);
        var answer = Task.CompletedTask;
        while (!_over.Task.IsCompleted)
        {
            var push = await _line.Next(stop);
            var value = push.GetProperty("arguments")[0];
            switch (push.GetProperty("target").GetString())
            {
                case "conversation": Look(value); break;
                case "messages" when feed.Take(value).Count(Heard) > 0 && _turn == 1: answer = Answer(stop); break;
            }
        }
        await answer;
    }

    /// <summary>Counted where the customer is; who is gone stays so.</summary>
    private void Move(Stage to)
    {
        lock (_over)
        {
            if (_stage >= to) return;
            world.Timeline.Moved(_stage, to);
            _stage = to;
        }
    }

    private void Look(JsonElement conversation)
    {
        var status = conversation.GetProperty("status").GetString();
        if (status == "active" && _taken.TrySetResult())
        {
            Move(Stage.Served);
            world.Timeline.Took(Delay.Wait, Stopwatch.GetElapsedTime(plan.Intended));
        }
        _doing = $"to follow, {status} at version {conversation.GetProperty("version").GetInt64()}";
        if (status == "closed") _over.TrySetResult();
    }

    /// <summary>True for an agent's words.</summary>
    private bool Heard(JsonElement message)
    {
        if (message.GetProperty("author").GetProperty("kind").GetString() != "agent") return false;
        if (world.Hearsay.Heard(message.GetProperty("text").GetString()!) is { } time) world.Timeline.Took(Delay.Words, time);
        return true;
    }

    private async Task Answer(CancellationToken stop)
    {
        await Task.Delay(plan.Think, stop);
        if (!_over.Task.IsCompleted) await Say(stop);
    }
}

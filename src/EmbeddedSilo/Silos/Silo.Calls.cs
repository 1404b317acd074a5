using Orleans.Runtime;

namespace Orleans.Embedded;

internal sealed partial class Silo
{
    /// <summary>Sends a call from wherever the current code runs.</summary>
    /// <returns>The answer; of a message without one, a task that has ended.</returns>
    public Task<T> Send<T>(Call<T> call, GrainReference target)
    {
        call.Target = target;
        call.Caller = Activation.Here;
        return _outgoing.Length == 0 ? Dispatch(call) : SendThrough(call);
    }

    /// <summary>Puts a call into the mailbox of its target as it is now.</summary>
    public void Deliver(Call call)
    {
        var recipient = call.Target.Locate();
        if (recipient is null) Refuse(call, call.Target.Kind.Missing(call.Target));
        else if (!recipient.TryTake(call, Options.MaxMailboxLength)) Refuse(call, Full(call));
    }

    /// <summary>Refuses calls from now on, and ends those that still await an answer.</summary>
    public void Close()
    {
        _stage = SiloStage.Stopped;
        _timeouts.FailAll(call => new SiloUnavailableException($"The silo stopped before it answered {call}."));
    }

    /// <summary>Makes a call on the instance, through the filters; runs inside the recipient's turn and never throws.</summary>
    public Task Invoke(Call call, Recipient recipient)
    {
        var instance = recipient.Instance;
        if (instance is null) return Task.FromException(call.Target.Kind.Missing(call.Target));
        try
        {
            return recipient is Activation activation && (_incoming.Length > 0 || instance is IIncomingGrainCallFilter)
                ? call.InvokeThrough(new IncomingCall(call, activation, _incoming))
                : call.InvokeOn(instance);
        }
        catch (Exception error) when (Failure.IsAnswer(error))
        {
            return Task.FromException(error);
        }
    }

    /// <summary>The code from here on belongs to a turn that runs beside others.</summary>
    public void EnterBeside(Turn turn)
    {
        if (_guard is not null) CallGuard.Enter(turn);
    }

    private Task<T> Dispatch<T>(Call<T> call)
    {
        if (_stage != SiloStage.Running && !IsDrainingFor(call)) return Task.FromException<T>(NotRunning(call));
        call.Context = RequestContext.Snapshot;
        call.SentAt = Clock.GetTimestamp();
        Strict?.CopyArguments(call);
        Metrics.Called(call);
        return call.Method.IsOneWay ? SendOneWay(call) : Ask(call);
    }

    private Task<T> SendOneWay<T>(Call<T> call)
    {
        if (Strict is null) Deliver(call);
        else Strict.SendOneWay(call);
        return OneWay<T>.Sent;
    }

    private Task<T> Ask<T>(Call<T> call)
    {
        if (call.Token.IsCancellationRequested) return Task.FromCanceled<T>(call.Token);
        if (_guard?.Check(call) is { } refusal) return Task.FromException<T>(refusal);
        var answer = call.Expect();
        if (call.Token.CanBeCanceled) call.Cancellation = new CallCancellation(call);
        _timeouts.Watch(call);
        Deliver(call);
        return answer;
    }

    private async Task<T> SendThrough<T>(Call<T> call)
    {
        var filtered = new OutgoingCall(call, _outgoing, () => Dispatch(call));
        await filtered.Invoke();
        return (T)(filtered.Result ?? default(T)!);
    }

    private bool IsDrainingFor(Call call) => _stage == SiloStage.Draining && call.Caller is not null;

    private SiloUnavailableException NotRunning(Call call) =>
        new($"The silo is {_stage.ToString().ToLowerInvariant()}; {call} was not sent.");

    private void Refuse(Call call, Exception reason)
    {
        if (call.Method.IsOneWay) OnLostFailure(call, reason);
        else call.TryFail(reason);
    }

    private LimitExceededException Full(Call call) =>
        new($"{call.Target.GrainId} has {Options.MaxMailboxLength} calls waiting, the most that it may; {call.Method} was not taken.");
}

using System.Reflection;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Orleans.Embedded;

/// <summary>A call on its way. A class with the arguments as fields is emitted for each grain method.</summary>
internal abstract class Call : Turn, IInvokable, IThreadPoolWorkItem
{
    private int _claimed;

    /// <summary>The token argument, where the method has one. Read by emitted code.</summary>
    public CancellationToken Token;

    /// <summary>What is known of the method.</summary>
    public abstract CallMethod Method { get; }

    public GrainReference Target { get; set; } = null!;

    /// <summary>The activation that calls; null outside grains.</summary>
    public Activation? Caller { get; set; }

    public Dictionary<string, object>? Context { get; set; }

    /// <summary>When it was sent, by the silo's clock.</summary>
    public long SentAt { get; set; }

    public CallCancellation? Cancellation { get; set; }

    /// <summary>The guard's note of who waits; null where calls are not watched.</summary>
    public Wait? Wait { get; set; }

    /// <summary>Its neighbours among the calls that await an answer.</summary>
    public Call? Earlier { get; set; }

    public Call? Later { get; set; }

    public OutstandingCalls? Outstanding { get; set; }

    public sealed override Interleaving Interleaving => Method.Interleaving;

    /// <summary>Whether the caller has its answer, be it a time-out.</summary>
    public bool IsAnswered => Volatile.Read(ref _claimed) != 0;

    /// <summary>Answers with a failure, unless there is an answer already.</summary>
    public abstract bool TryFail(Exception error);

    /// <summary>The result of a task that <see cref="InvokeOn"/> returned and that has ended well.</summary>
    public abstract object? ResultOf(Task outcome);

    /// <summary>Makes the call through filters; the task's result is what they leave.</summary>
    public abstract Task InvokeThrough(IncomingCall filtered);

    /// <summary>Calls the method. Emitted.</summary>
    public abstract Task InvokeOn(object target);

    /// <summary>Replaces each argument by what the codec makes of it. Emitted.</summary>
    public abstract void CopyArguments(Codec codec);

    /// <inheritdoc/>
    public abstract int GetArgumentCount();

    /// <inheritdoc/>
    public abstract object? GetArgument(int index);

    /// <inheritdoc/>
    public abstract void SetArgument(int index, object value);

    public string GetMethodName() => Method.Name;

    public string GetInterfaceName() => Method.InterfaceType.ToString();

    public MethodInfo GetMethod() => Method.Method;

    public Type GetInterfaceType() => Method.Contract;

    public void Dispose()
    {
    }

    public sealed override Task? Begin(Recipient recipient)
    {
        if (IsAnswered) return null;
        RequestContext.Restore(Context);
        if (Interleaving == Interleaving.Always) Target.Kind.Silo.EnterBeside(this);
        return Target.Kind.Silo.Invoke(this, recipient);
    }

    public sealed override void Reroute() => Target.Kind.Silo.Deliver(this);

    public sealed override void Refuse(Exception reason)
    {
        if (!Method.IsOneWay) TryFail(reason);
    }

    public override string ToString() => $"{Method} of {Target.GrainId}";

    void IThreadPoolWorkItem.Execute() => Publish();

    /// <summary>Gives the answer to whoever awaits it, who may go on inside of this.</summary>
    protected abstract void Publish();

    /// <summary>Whether this answer is the first; if so, nobody watches for one any more.</summary>
    protected bool TryClaim()
    {
        if (Interlocked.Exchange(ref _claimed, 1) != 0) return false;
        Outstanding?.Remove(this);
        Cancellation?.Dispose();
        Wait?.Dispose();
        return true;
    }
}

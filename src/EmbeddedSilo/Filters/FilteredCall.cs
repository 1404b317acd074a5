using System.Reflection;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Orleans.Embedded;

/// <summary>A call on its way through filters.</summary>
internal abstract class FilteredCall(Call call) : IGrainCallContext
{
    private int _next;

    public IInvokable Request => Call;

    public abstract object Grain { get; }

    public GrainId? SourceId => Call.Caller?.GrainId;

    public GrainId TargetId => Call.Target.GrainId;

    public GrainInterfaceType InterfaceType => Call.Method.InterfaceType;

    public string InterfaceName => Call.GetInterfaceName();

    public string MethodName => Call.Method.Name;

    public MethodInfo InterfaceMethod => Call.Method.Method;

    public object? Result { get; set; }

    protected Call Call { get; } = call;

    public Task Invoke() => InvokeNext(_next++);

    /// <summary>The filter at a position, or beyond the last one the call itself.</summary>
    protected abstract Task InvokeNext(int position);

    protected async Task Take(Task outcome)
    {
        await outcome;
        Result = Call.ResultOf(outcome);
    }
}

using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>A call on its way through the filters of the caller.</summary>
internal sealed class OutgoingCall(Call call, IOutgoingGrainCallFilter[] filters, Func<Task> send)
    : FilteredCall(call), IOutgoingGrainCallContext
{
    public override object Grain => Call.Target;

    public IGrainContext? SourceContext => Call.Caller;

    protected override Task InvokeNext(int position) =>
        position < filters.Length ? filters[position].Invoke(this) : Take(send());
}

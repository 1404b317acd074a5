using OmniContact.Silo.Tests.Grains;
using Orleans;

namespace OmniContact.Silo.Tests;

/// <summary>Writes the calls of <see cref="IFilteredGrain"/> into a journal.</summary>
internal sealed class JournalFilter(string journal) : IIncomingGrainCallFilter, IOutgoingGrainCallFilter
{
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (context.InterfaceMethod.DeclaringType != typeof(IFilteredGrain))
        {
            await context.Invoke();
            return;
        }
        var arguments = Enumerable.Range(0, context.Request.GetArgumentCount()).Select(context.Request.GetArgument);
        Journal.Write(journal, $"in {context.InterfaceMethod.DeclaringType!.Name}.{context.MethodName}({string.Join(", ", arguments)}) "
            + $"by {context.ImplementationMethod.DeclaringType!.Name}.{context.ImplementationMethod.Name}");
        try
        {
            await context.Invoke();
            Journal.Write(journal, $"in {context.MethodName} gave {context.Result}");
        }
        catch (InvalidOperationException error)
        {
            Journal.Write(journal, $"in {context.MethodName} failed: {error.Message}");
            throw;
        }
    }

    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        if (context.InterfaceMethod.DeclaringType == typeof(IFilteredGrain) && context.SourceId is { } source)
            Journal.Write(journal, $"out {context.MethodName} from {source} to {context.TargetId}");
        await context.Invoke();
    }
}

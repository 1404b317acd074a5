using Orleans.Runtime;

namespace Orleans;

/// <summary>A call on its way out of a grain or a client.</summary>
public interface IOutgoingGrainCallContext : IGrainCallContext
{
    /// <summary>The activation that calls; null outside grains.</summary>
    IGrainContext? SourceContext { get; }
}

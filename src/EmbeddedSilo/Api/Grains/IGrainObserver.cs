using Orleans.Runtime;

namespace Orleans;

/// <summary>A contract for call-backs into an object that its owner holds; see <see cref="IGrainFactory.CreateObjectReference"/>.</summary>
public interface IGrainObserver : IAddressable;

using Orleans.Runtime;

namespace Orleans;

/// <summary>Marks a grain contract; every method is a message to the one activation of a key.</summary>
public interface IGrain : IAddressable;

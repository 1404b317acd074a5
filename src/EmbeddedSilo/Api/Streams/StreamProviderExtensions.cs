using Orleans.Runtime;

namespace Orleans.Streams;

/// <summary>Short ways to a stream.</summary>
public static class StreamProviderExtensions
{
    /// <summary>The stream with this key in this namespace.</summary>
    public static IAsyncStream<T> GetStream<T>(this IStreamProvider streamProvider, string ns, string id) =>
        streamProvider.GetStream<T>(StreamId.Create(ns, id));
}

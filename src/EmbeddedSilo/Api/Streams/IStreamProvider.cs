using Orleans.Runtime;

namespace Orleans.Streams;

/// <summary>Where streams are.</summary>
public interface IStreamProvider
{
    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>Whether its streams can be read from an earlier item; embedded ones cannot.</summary>
    bool IsRewindable { get; }

    /// <summary>A stream; it needs no making.</summary>
    IAsyncStream<T> GetStream<T>(StreamId streamId);
}

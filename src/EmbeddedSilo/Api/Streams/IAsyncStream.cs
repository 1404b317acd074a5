using Orleans.Runtime;

namespace Orleans.Streams;

/// <summary>A stream, without the type of its items.</summary>
public interface IAsyncStream
{
    /// <summary>Whether it can be read from an earlier item; an embedded one cannot.</summary>
    bool IsRewindable { get; }

    /// <summary>The name of its provider.</summary>
    string ProviderName { get; }

    /// <summary>Its identity.</summary>
    StreamId StreamId { get; }
}

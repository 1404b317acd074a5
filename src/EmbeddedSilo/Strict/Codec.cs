using System.Collections;
using System.Text.Json;
using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>
/// The codec of a cluster: System.Text.Json with default options for messages, while references, and values that need no
/// copy, pass as they are.
/// </summary>
internal sealed class Codec
{
    private static readonly JsonSerializerOptions Json = new();

    /// <summary>What comes out at the other end.</summary>
    /// <exception cref="CodecException">It does not go through, or what comes out is written differently.</exception>
    public T Copy<T>(T value)
    {
        if (value is null || CodecPlan<T>.PassesAsIs) return value;
        var type = value.GetType();
        if (CodecPlan.PassesAsIs(type)) return value;
        if (CodecPlan.IsLineOfReferences(type)) return Checked(value);
        try
        {
            var sent = JsonSerializer.SerializeToUtf8Bytes(value, type, Json);
            var copy = (T)JsonSerializer.Deserialize(sent, type, Json)!;
            if (JsonSerializer.SerializeToUtf8Bytes(copy, type, Json).AsSpan().SequenceEqual(sent)) return copy;
        }
        catch (Exception error) when (Failure.IsAnswer(error))
        {
            throw new CodecException($"{type} does not go through the codec: {error.Message}", error);
        }
        throw new CodecException($"{type} loses data in the codec: what comes out is not what went in.");
    }

    private static T Checked<T>(T references)
    {
        foreach (var element in (IEnumerable)references!)
        {
            if (element is not (null or GrainReference))
                throw new CodecException($"{element.GetType()} is in a collection: put a reference to it there, by AsReference.");
        }
        return references;
    }
}

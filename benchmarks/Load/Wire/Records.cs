using System.Buffers;

namespace OmniContact.Load.Wire;

/// <summary>Cuts what comes over a hub's line into its records, each of which ends with a byte of its own.</summary>
internal sealed class Records
{
    public const byte End = 0x1e;

    private ArrayBufferWriter<byte>? _begun;

    /// <summary>Hands on each record that has ended; a rest is kept until its end comes.</summary>
    public void Add(ReadOnlySpan<byte> bytes, Action<ReadOnlyMemory<byte>> take)
    {
        for (var end = bytes.IndexOf(End); end >= 0; end = bytes.IndexOf(End))
        {
            var begun = _begun ?? new ArrayBufferWriter<byte>(end + 1);
            begun.Write(bytes[..end]);
            _begun = null;
            take(begun.WrittenMemory);
            bytes = bytes[(end + 1)..];
        }
        if (bytes.Length > 0) (_begun ??= new ArrayBufferWriter<byte>(bytes.Length)).Write(bytes);
    }
}

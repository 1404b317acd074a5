namespace OmniContact.Storage.Attachments;

/// <summary>Reads an attachment chunk by chunk; at most one chunk is in memory.</summary>
internal sealed class AttachmentStream(Database database, string contentId, long length) : Stream
{
    private byte[] _chunk = [];
    private int _number = -1;
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _position = value;
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_position >= length || buffer.Length == 0) return 0;
        var number = (int)(_position / AttachmentStore.ChunkBytes);
        if (number != _number) await Load(number, cancellationToken);
        var from = (int)(_position % AttachmentStore.ChunkBytes);
        var count = Math.Min(buffer.Length, _chunk.Length - from);
        _chunk.AsMemory(from, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => _position + offset,
        _ => length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async Task Load(int number, CancellationToken cancel)
    {
        _chunk = await database.Row(
            "SELECT data FROM attachment_chunks WHERE content_id = $1 AND number = $2",
            row => (byte[])row.GetValue(0), [contentId, number], cancel)
            ?? throw new IOException("The attachment was deleted while it was read.");
        _number = number;
    }
}

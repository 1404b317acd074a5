using System.Security.Cryptography;

namespace OmniContact.Storage.Attachments;

/// <summary>Contents in chunks, written as they come in; an attachment exists once all of it is there and its hash is right.</summary>
internal sealed class AttachmentStore(Database database, UnnamedUploads unnamed, TimeProvider time) : IAttachments
{
    public const int ChunkBytes = 256 * 1024;

    public async Task Put(AttachmentInfo info, Stream content, CancellationToken cancel = default)
    {
        var contentId = Guid.NewGuid().ToString("N");
        await database.Execute(
            "INSERT INTO attachment_uploads (content_id, started_at) VALUES ($1, $2)", [contentId, time.GetUtcNow()], cancel);
        try
        {
            await Receive(info, contentId, content, cancel);
            if (await Publish(info, contentId, cancel)) return;
            if (await Find(info.Id, cancel) is { } existing && !existing.Sha256.Equals(info.Sha256, StringComparison.OrdinalIgnoreCase))
                throw new InvalidOperationException($"Attachment {info.Id} exists with another content.");
        }
        catch (StoreUnavailableException)
        {
            // Nothing can be removed now; the housekeeping does it later.
            throw;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            await Drop(contentId);
            throw;
        }
        await Drop(contentId);
    }

    public Task<AttachmentInfo?> Find(string id, CancellationToken cancel = default) => database.Row(
        "SELECT id, file_name, media_type, length, sha256, conversation_id, at FROM attachments WHERE id = $1",
        row => new AttachmentInfo(
            row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetString(4), row.TextOrNull(5), row.Instant(6)),
        [id], cancel);

    public async Task<AttachmentInfo?> Want(string id, CancellationToken cancel = default) =>
        await Find(id, cancel) is { } found && await unnamed.Want(found, cancel) ? found : null;

    public Task<UploadSweep> SweepUnnamed(int most, CancellationToken cancel = default) => unnamed.Sweep(most, cancel);

    public async Task<Stream?> Open(string id, CancellationToken cancel = default)
    {
        var found = await database.Row(
            "SELECT content_id, length FROM attachments WHERE id = $1",
            row => new AttachmentStream(database, row.GetString(0), row.GetInt64(1)), [id], cancel);
        return found;
    }

    public Task<bool> Delete(string id, CancellationToken cancel = default) => database.Write(async session =>
    {
        await session.Execute(
            "DELETE FROM attachment_chunks WHERE content_id = (SELECT content_id FROM attachments WHERE id = $1)", [id], cancel);
        return await session.Execute("DELETE FROM attachments WHERE id = $1", [id], cancel) == 1;
    }, cancel);

    /// <summary>Removes the chunks of uploads that a crash or an outage cut off.</summary>
    public Task<int> DropAbandoned(CancellationToken cancel) => database.Write(async session =>
    {
        var before = time.GetUtcNow() - Kept.Uploads;
        await session.Execute(
            "DELETE FROM attachment_chunks WHERE content_id IN (SELECT content_id FROM attachment_uploads WHERE started_at < $1)",
            [before], cancel);
        return await session.Execute("DELETE FROM attachment_uploads WHERE started_at < $1", [before], cancel);
    }, cancel);

    private async Task Receive(AttachmentInfo info, string contentId, Stream content, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[ChunkBytes];
        long length = 0;
        for (var number = 0; ; number++)
        {
            var read = await content.ReadAtLeastAsync(buffer, ChunkBytes, throwOnEndOfStream: false, cancel);
            if (read == 0) break;
            length += read;
            if (length > info.Length) break;
            hash.AppendData(buffer, 0, read);
            await database.Execute(
                "INSERT INTO attachment_chunks (content_id, number, data) VALUES ($1, $2, $3)",
                [contentId, number, buffer[..read]], cancel);
        }
        if (length != info.Length)
            throw new ArgumentException($"Attachment {info.Id} is said to have {info.Length} bytes and has {(length > info.Length ? "more" : length)}.");
        var sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
        if (!sha256.Equals(info.Sha256, StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"Attachment {info.Id} is said to have the SHA-256 {info.Sha256} and has {sha256}.");
    }

    private Task<bool> Publish(AttachmentInfo info, string contentId, CancellationToken cancel) => database.Write(async session =>
    {
        var added = await session.Execute($"""
            INSERT INTO attachments (id, file_name, media_type, length, sha256, conversation_id, at, content_id, format)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, {database.Version.Current}) ON CONFLICT DO NOTHING
            """,
            [info.Id, info.FileName, info.MediaType, info.Length, info.Sha256, info.ConversationId, info.At, contentId], cancel) == 1;
        if (added) await session.Execute("DELETE FROM attachment_uploads WHERE content_id = $1", [contentId], cancel);
        return added;
    }, cancel);

    private Task<bool> Drop(string contentId) => database.Write(async session =>
    {
        await session.Execute("DELETE FROM attachment_chunks WHERE content_id = $1", [contentId], CancellationToken.None);
        return await session.Execute("DELETE FROM attachment_uploads WHERE content_id = $1", [contentId], CancellationToken.None) == 1;
    }, CancellationToken.None);
}

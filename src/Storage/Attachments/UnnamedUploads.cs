using OmniContact.Conversations;

namespace OmniContact.Storage.Attachments;

/// <summary>
/// Uploads of which it is not known yet whether a message names them. The messages themselves decide; what they name is noted with the
/// upload, so that it is looked up once. A message says before its commit what it wants to name, and then has hours until a
/// sweep may remove that.
/// </summary>
internal sealed class UnnamedUploads(Database database, TimeProvider time)
{
    /// <summary>How far the clocks of two processes are apart at most.</summary>
    private static readonly TimeSpan ClocksApart = TimeSpan.FromHours(1);

    /// <summary>True when it stays at least <see cref="Kept.Wanted"/> from now on; false when it is gone.</summary>
    public async Task<bool> Want(AttachmentInfo info, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        if (info.ConversationId is not null || now < info.At + Kept.Unnamed - Kept.Wanted) return true;
        return await database.Execute("UPDATE attachments SET wanted_at = $1 WHERE id = $2", [now, info.Id], cancel) == 1;
    }

    public async Task<UploadSweep> Sweep(int most, CancellationToken cancel)
    {
        var before = time.GetUtcNow() - Kept.Unnamed;
        var uploads = await database.Rows("""
            SELECT id, at, length FROM attachments
            WHERE conversation_id IS NULL AND at < $1 AND COALESCE(wanted_at, at) < $1 ORDER BY at, id LIMIT $2
            """, row => new Upload(row.GetString(0), row.Instant(1), row.GetInt64(2)), [before, most], cancel);
        if (uploads.Count == 0) return new UploadSweep(0, 0, 0);
        var named = await Named(uploads, cancel);
        await Note(named, cancel);
        var removed = (Count: 0, Bytes: 0L);
        foreach (var upload in uploads.Where(upload => !named.ContainsKey(upload.Id)))
        {
            if (await Remove(upload.Id, before, cancel)) removed = (removed.Count + 1, removed.Bytes + upload.Length);
        }
        return new UploadSweep(named.Count, removed.Count, removed.Bytes);
    }

    /// <summary>Those that a message names, with its conversation.</summary>
    private Task<Dictionary<string, string>> Named(List<Upload> uploads, CancellationToken cancel) => database.ReadSnapshot(async session =>
    {
        var asked = uploads.Select(upload => upload.Id).ToHashSet();
        Dictionary<string, string> named = [];
        var messages = session.Stream(
            """SELECT conversation_id, body FROM messages WHERE body LIKE '%"attachments":[{%' AND at >= $1""", [uploads[0].At - ClocksApart], cancel);
        await foreach (var row in messages)
        {
            foreach (var attachment in OmniJson.Read<Message>(row.GetString(1)).Attachments)
                if (asked.Contains(attachment.Id)) named[attachment.Id] = row.GetString(0);
        }
        return named;
    }, cancel);

    private async Task Note(Dictionary<string, string> named, CancellationToken cancel)
    {
        if (named.Count == 0) return;
        await database.Write(async session =>
        {
            foreach (var (id, conversation) in named)
                await session.Execute("UPDATE attachments SET conversation_id = $1 WHERE id = $2", [conversation, id], cancel);
            return true;
        }, cancel);
    }

    /// <summary>Unless a message has come to want it meanwhile. One by one: units wait no longer than for one file.</summary>
    private Task<bool> Remove(string id, DateTimeOffset before, CancellationToken cancel) => database.Write(async session =>
    {
        var content = await session.Row(
            "DELETE FROM attachments WHERE id = $1 AND conversation_id IS NULL AND COALESCE(wanted_at, at) < $2 RETURNING content_id",
            row => row.GetString(0), [id, before], cancel);
        if (content is null) return false;
        await session.Execute("DELETE FROM attachment_chunks WHERE content_id = $1", [content], cancel);
        return true;
    }, cancel);

    private sealed record Upload(string Id, DateTimeOffset At, long Length);
}

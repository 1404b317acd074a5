using System.Collections.Immutable;
using System.Security.Cryptography;
using OmniContact.Conversations;

namespace OmniContact.Storage.Checks;

/// <summary>Attachments: their bytes, and that what messages name is there.</summary>
internal sealed class AttachmentChecks
{
    private readonly Findings _contents = new("attachments-whole", "An attachment has the size and the SHA-256 that it was stored with.");
    private readonly Findings _named = new("attachments-there", "Every attachment that a message names is stored.");

    public async Task<ImmutableArray<CheckOutcome>> Run(Session session, CancellationToken cancel)
    {
        Dictionary<string, (long Length, string Sha256, string Content)> attachments = [];
        await foreach (var row in session.Stream("SELECT id, length, sha256, content_id FROM attachments", cancel))
            attachments[row.GetString(0)] = (row.GetInt64(1), row.GetString(2), row.GetString(3));
        foreach (var (id, (length, sha256, content)) in attachments)
            _contents.AddIf(!await IsWhole(session, content, length, sha256, cancel), id);
        await foreach (var row in session.Stream("""SELECT body FROM messages WHERE body LIKE '%"attachments":[{%'""", cancel))
        {
            var message = OmniJson.Read<Message>(row.GetString(0));
            foreach (var attachment in message.Attachments.Where(attachment => !attachments.ContainsKey(attachment.Id)))
                _named.Add($"{message.ConversationId}/{message.Number}: {attachment.Id}");
        }
        return [_contents.Outcome, _named.Outcome];
    }

    private static async Task<bool> IsWhole(Session session, string content, long length, string sha256, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var read = 0L;
        for (var number = 0; read < length; number++)
        {
            var chunk = await session.Row(
                "SELECT data FROM attachment_chunks WHERE content_id = $1 AND number = $2", row => (byte[])row.GetValue(0), [content, number], cancel);
            if (chunk is null) return false;
            hash.AppendData(chunk);
            read += chunk.Length;
        }
        return read == length && Convert.ToHexStringLower(hash.GetHashAndReset()).Equals(sha256, StringComparison.OrdinalIgnoreCase);
    }
}

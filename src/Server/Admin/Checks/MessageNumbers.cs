using OmniContact.Conversations;
using OmniContact.Storage;

namespace OmniContact.Server.Admin.Checks;

/// <summary>Promises 1, 4 and 7: every numbered message is there, 1, 2, 3 ... up to the last one that the conversation gave out, and none twice.</summary>
internal static class MessageNumbers
{
    private const int Stretch = 500;

    public static async Task<IReadOnlyList<Finding>> Of(StoredConversation conversation, IStore store, IAttachments files, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        var where = $"conversation/{conversation.Row.Id}";
        var expected = 1L;
        var sent = new HashSet<string>();
        while (true)
        {
            var rows = await store.MessagesAfter(conversation.Row.Id, expected - 1, Stretch, cancel);
            foreach (var row in rows)
            {
                if (row.Number != expected) findings.Add(new Finding(1, where, $"message {expected} is missing; {row.Number} follows"));
                if (row.CustomerId != conversation.Row.CustomerId) findings.Add(new Finding(1, where, $"message {row.Number} belongs to another customer"));
                var message = OmniJson.Read<Message>(row.Body);
                if (message.ClientId is { } id && !sent.Add($"{message.Author.Kind}/{message.Author.Id}/{id}"))
                    findings.Add(new Finding(4, where, $"message {row.Number} is a repeat of an earlier one"));
                findings.AddRange(await Lost(message, where, files, cancel));
                expected = row.Number + 1;
            }
            if (rows.Count < Stretch) break;
        }
        if (conversation.State.LastMessage != expected - 1)
            findings.Add(new Finding(1, where, $"the last number is {conversation.State.LastMessage}, but messages end at {expected - 1}"));
        return findings;
    }

    private static async Task<IEnumerable<Finding>> Lost(Message message, string where, IAttachments files, CancellationToken cancel)
    {
        var lost = new List<Finding>();
        foreach (var file in message.Attachments)
        {
            if (await files.Find(file.Id, cancel) is null) lost.Add(new Finding(1, where, $"message {message.Number} names the attachment {file.Id}, which is not there"));
        }
        return lost;
    }
}

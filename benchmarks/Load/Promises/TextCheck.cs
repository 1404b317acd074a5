using System.Collections.Concurrent;
using System.Text.Json;
using OmniContact.Load.Servers;

namespace OmniContact.Load.Promises;

/// <summary>Reads conversations as any program can, and compares their words with those that were acknowledged.</summary>
internal sealed class TextCheck(Api api, Ledger ledger)
{
    private const int AtOnce = 4;

    /// <summary>Conversations that were compared.</summary>
    public int Compared { get; private set; }

    /// <param name="most">Conversations at most, spread evenly over the run.</param>
    public async Task<IReadOnlyList<Broken>> Run(int most, CancellationToken stop)
    {
        var all = ledger.Messages.GroupBy(said => said.ConversationId).ToArray();
        var step = Math.Max(1, all.Length / Math.Max(1, most));
        var chosen = all.Where((_, i) => i % step == 0).Take(most).ToArray();
        ConcurrentQueue<Broken> broken = [];
        await Parallel.ForEachAsync(chosen, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop }, async (conversation, cancel) =>
        {
            foreach (var one in Compare(conversation.Key, [.. conversation], await Read(conversation.Key, cancel))) broken.Enqueue(one);
        });
        Compared = chosen.Length;
        return [.. broken];
    }

    /// <param name="conversationId">Its messages.</param>
    /// <param name="said">What was acknowledged.</param>
    /// <param name="stored">Number and text of what people said in it.</param>
    public static IEnumerable<Broken> Compare(string conversationId, IReadOnlyCollection<Said> said, IReadOnlyCollection<(long Number, string Text)> stored)
    {
        var byNumber = stored.ToLookup(message => message.Number, message => message.Text);
        foreach (var one in said.Where(one => !byNumber[one.Number].Contains(one.Text)))
            yield return new(Promise.Lost, $"{conversationId}/{one.Number} is not '{one.Text}'");
        foreach (var twice in stored.GroupBy(message => message.Text).Where(same => same.Count() > 1))
            yield return new(Promise.Doubled, $"{conversationId}: '{twice.Key}' is stored {twice.Count()} times");
        foreach (var client in said.GroupBy(one => one.By))
        {
            if (!client.OrderBy(one => one.Turn).Select(one => one.Number).SequenceEqual(client.Select(one => one.Number).Order()))
                yield return new(Promise.Overtaken, $"{conversationId}: the words of {client.Key} are out of order");
        }
    }

    private async Task<IReadOnlyCollection<(long Number, string Text)>> Read(string conversationId, CancellationToken stop)
    {
        var messages = await api.Get($"/api/v1/conversations/{conversationId}/messages?after=0", stop);
        return [.. messages.EnumerateArray().Where(IsOfPerson).Select(message => (message.GetProperty("number").GetInt64(), message.GetProperty("text").GetString()!))];
    }

    private static bool IsOfPerson(JsonElement message) => message.GetProperty("author").GetProperty("kind").GetString() is "customer" or "agent";
}

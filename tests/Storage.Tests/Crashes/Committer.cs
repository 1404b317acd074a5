using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests.Storage;

namespace OmniContact.Storage.Tests.Crashes;

/// <summary>
/// A process of its own that commits numbered units and prints each acknowledgement in one write:
/// <c>commit DATABASE CALLERS UNITS</c>. Every unit is one more message of its caller's conversation.
/// </summary>
internal static class Committer
{
    private static readonly Stream Output = Console.OpenStandardOutput();

    public static async Task<int> Run(string[] args)
    {
        var (database, callers, units) = (args[0], int.Parse(args[1], null), int.Parse(args[2], null));
        StorageOptions options = database.Contains('=') ? new() { Database = database } : new() { DataFolder = database };
        await using var opened = TestStore.On(options);
        await opened.Store.FindConversation("v0");
        Print("begin");
        await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Caller(opened.Store, $"v{caller}", units)));
        Print("done");
        return 0;
    }

    /// <summary>The unit that makes a conversation's version one higher; the marker is found again in traces.</summary>
    public static CommitUnit Unit(string conversation, long version) => Make.Change(Make.Conversation(conversation), version) with
    {
        Uniques = [new("provider", Marker(conversation, version + 1), conversation)],
        Messages = [Make.Message(conversation, version + 1, Marker(conversation, version + 1))],
        Facts = [Make.Fact("said") with { ConversationId = conversation }],
        Deadline = new("conversation", conversation, Make.Start.AddSeconds(version)),
    };

    public static string Marker(string conversation, long number) => $"m-{conversation}-{number};";

    private static async Task Caller(IStore store, string conversation, int units)
    {
        // Off the caller's thread, so that all of them are under way at once.
        await Task.Yield();
        var version = (await store.FindConversation(conversation))?.Version ?? 0;
        for (var i = 0; i < units; i++, version++)
        {
            var outcome = await store.Commit(Unit(conversation, version));
            if (!outcome.Ok) throw new InvalidOperationException(outcome.ToString());
            Print($"ack {conversation} {version + 1}");
        }
    }

    private static void Print(string line)
    {
        var bytes = System.Text.Encoding.ASCII.GetBytes(line + "\n");
        lock (Output) Output.Write(bytes);
    }
}

using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Storage.Tests.Databases;
using OmniContact.Tests;
using OmniContact.Tests.Storage;

namespace OmniContact.Storage.Tests.Crashes;

/// <summary>A process under load is killed at random moments; every unit that it acknowledged has to be there, whole.</summary>
public abstract class CrashSuite(IDatabaseSource source) : IDisposable
{
    private const int Callers = 50;

    private static int Kills => Long.Is ? 20 : 3;

    [Fact]
    public async Task Every_acknowledged_unit_survives_a_kill_whole_and_once()
    {
        var options = (await source.New()) with { Durability = Durability.Full };
        Dictionary<string, long> acknowledged = [];
        for (var kill = 1; kill <= Kills; kill++)
        {
            await RunAndKill(options, acknowledged);
            await using var opened = TestStore.On(options);
            foreach (var (conversation, last) in acknowledged)
            {
                var row = (await opened.Store.FindConversation(conversation))!;
                row.Version.ShouldBeInRange(last, last + 1, conversation);
                await CheckWhole(opened, row);
                acknowledged[conversation] = row.Version;
            }
            (await Count(opened, "SELECT COUNT(*) FROM facts")).ShouldBe(await Count(opened, "SELECT COALESCE(SUM(version), 0) FROM conversations"));
            (await Count(opened, "SELECT COALESCE(MAX(position), 0) FROM facts")).ShouldBe(await Count(opened, "SELECT COUNT(*) FROM facts"));
        }
        Console.WriteLine($"[figure] {GetType().Name}: {Kills} kills, {acknowledged.Values.Sum()} units, none lost, none doubled");
    }

    public void Dispose()
    {
        (source as IDisposable)?.Dispose();
        GC.SuppressFinalize(this);
    }

    private static async Task RunAndKill(StorageOptions options, Dictionary<string, long> acknowledged)
    {
        using var child = ChildProcess.Start([], "commit", options.Database ?? options.DataFolder, $"{Callers}", $"{int.MaxValue}");
        (await child.StandardOutput.ReadLineAsync()).ShouldBe("begin");
        // Killed in the middle of the load; the pipe keeps what was printed before.
        var most = Random.Shared.Next(100, 2_000);
        for (var lines = 0; await ReadLine(child.StandardOutput) is { } line; lines++)
        {
            var words = line.Split(' ');
            acknowledged[words[1]] = long.Parse(words[2], null);
            if (lines == most) child.Kill();
        }
        await child.WaitForExitAsync();
    }

    /// <summary>A whole line; one that the kill cut off is none.</summary>
    private static async Task<string?> ReadLine(StreamReader reader)
    {
        StringBuilder line = new();
        var unit = new char[1];
        while (await reader.ReadAsync(unit) == 1)
        {
            if (unit[0] == '\n') return line.ToString();
            line.Append(unit[0]);
        }
        return null;
    }

    private static async Task CheckWhole(TestStore opened, ConversationRow row)
    {
        long number = 0;
        for (IReadOnlyList<MessageRow> page; (page = await opened.Store.MessagesAfter(row.Id, number, 500)).Count > 0;)
        {
            foreach (var message in page) message.Text.ShouldBe(Committer.Marker(row.Id, ++number));
        }
        number.ShouldBe(row.Version);
        (await Count(opened, $"SELECT COUNT(*) FROM uniques WHERE value = '{row.Id}'")).ShouldBe(row.Version);
        (await Count(opened, $"SELECT due_at FROM deadlines WHERE owner_key = '{row.Id}'")).ShouldBe(Make.Start.AddSeconds(row.Version - 1).UtcTicks);
    }

    private static Task<long> Count(TestStore opened, string sql) =>
        opened.Services.GetRequiredService<Database>().Row(sql, row => Convert.ToInt64(row.GetValue(0), null), [], default);
}

using System.Collections.Concurrent;
using System.Security.Cryptography;
using OmniContact.Conversations;
using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Attachments;

public abstract class UnnamedUploadSuite(IDatabaseSource source) : StorageSuite(source)
{
    private const int Most = 100;
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    private IAttachments Attachments => Get<IAttachments>();

    [Fact]
    public async Task What_no_message_names_goes_after_a_day_with_its_bytes_and_what_one_names_stays()
    {
        await Upload("named");
        await Upload("unnamed");
        await Name("named", 1);
        Time.Advance(Day);
        (await Attachments.SweepUnnamed(Most)).ShouldBe(new UploadSweep(0, 0, 0));
        Time.Advance(TimeSpan.FromSeconds(1));
        await Upload("young");
        (await Attachments.SweepUnnamed(Most)).ShouldBe(new UploadSweep(1, 1, "unnamed".Length));
        (await Attachments.Find("unnamed")).ShouldBeNull();
        (await Attachments.Find("named"))!.ConversationId.ShouldBe("v1");
        (await Attachments.Find("young")).ShouldNotBeNull();
        (await Get<Database>().Row("SELECT COUNT(*) FROM attachment_chunks", row => row.GetInt64(0), [], default)).ShouldBe(2);
    }

    [Fact]
    public async Task What_was_found_to_be_named_is_not_looked_up_again()
    {
        await Upload("named");
        await Name("named", 1);
        Time.Advance(Day * 2);
        (await Attachments.SweepUnnamed(Most)).Named.ShouldBe(1);
        (await Attachments.SweepUnnamed(Most)).Named.ShouldBe(0);
        (await Attachments.Want("named")).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_round_takes_the_oldest_and_no_more_than_it_may()
    {
        for (var i = 0; i < 5; i++)
        {
            await Upload($"f{i}");
            Time.Advance(TimeSpan.FromSeconds(1));
        }
        await Name("f1", 1);
        Time.Advance(Day);
        (await Attachments.SweepUnnamed(2)).ShouldBe(new UploadSweep(1, 1, 2));
        (await Attachments.SweepUnnamed(2)).ShouldBe(new UploadSweep(0, 2, 4));
        (await Attachments.Find("f4")).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_a_message_is_about_to_name_stays_for_its_commit()
    {
        await Upload("late");
        Time.Advance(Day);
        (await Attachments.Want("late")).ShouldNotBeNull();
        Time.Advance(TimeSpan.FromHours(1));
        (await Attachments.SweepUnnamed(Most)).Removed.ShouldBe(0);
        await Name("late", 1);
        Time.Advance(Day);
        (await Attachments.SweepUnnamed(Most)).ShouldBe(new UploadSweep(1, 0, 0));
    }

    [Fact]
    public async Task What_was_wanted_and_not_named_goes_a_day_later_and_then_cannot_be_wanted()
    {
        await Upload("late");
        Time.Advance(Day);
        (await Attachments.Want("late")).ShouldNotBeNull();
        Time.Advance(Day + TimeSpan.FromSeconds(1));
        (await Attachments.SweepUnnamed(Most)).Removed.ShouldBe(1);
        (await Attachments.Want("late")).ShouldBeNull();
    }

    [Fact]
    public async Task A_sweep_at_the_same_time_takes_nothing_from_a_message()
    {
        const int uploads = 60;
        for (var i = 0; i < uploads; i++) await Upload($"f{i}");
        Time.Advance(Day + TimeSpan.FromSeconds(1));
        ConcurrentBag<string> named = [];
        var naming = Enumerable.Range(0, uploads).Select(async i =>
        {
            await Task.Yield();
            if (await Attachments.Want($"f{i}") is null) return;
            await Name($"f{i}", i + 1);
            named.Add($"f{i}");
        });
        var sweeping = Enumerable.Range(0, 6).Select(async _ =>
        {
            await Task.Yield();
            return await Attachments.SweepUnnamed(10);
        });
        var all = Task.WhenAll(naming);
        var removed = (await Task.WhenAll(sweeping)).Sum(sweep => sweep.Removed);
        await all;
        (named.Count + removed).ShouldBe(uploads);
        foreach (var id in named) (await Attachments.Find(id)).ShouldNotBeNull(id);
    }

    private Task Upload(string id)
    {
        var bytes = System.Text.Encoding.ASCII.GetBytes(id);
        var info = new AttachmentInfo(id, "a.txt", "text/plain", bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), null, Time.GetUtcNow());
        return Attachments.Put(info, new MemoryStream(bytes));
    }

    private async Task Name(string id, long number)
    {
        var message = new Message
        {
            ConversationId = "v1", Number = number, At = Time.GetUtcNow(), Author = new(AuthorKind.Customer, null, null), Channel = "webchat", LegId = "1",
            Attachments = [new(id, "a.txt", "text/plain", id.Length)],
        };
        (await Store.Commit(Make.Unit() with { Messages = [ConversationRows.Of(message, "c1")] })).Ok.ShouldBeTrue();
    }
}

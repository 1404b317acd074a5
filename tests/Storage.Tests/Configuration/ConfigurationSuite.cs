using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Configuration;

public abstract class ConfigurationSuite(IDatabaseSource source) : StorageSuite(source)
{
    private IConfigurationStore Configuration => Get<IConfigurationStore>();

    [Fact]
    public async Task Every_version_can_be_loaded_as_it_was()
    {
        (await Configuration.CurrentVersion()).ShouldBe(0);
        (await Configuration.Load()).ShouldBeEmpty();
        (await Configuration.Commit(0, Change(new("queue", "sales", "1"), new("agent", "a1", "1")))).ShouldBe(1);
        (await Configuration.Commit(1, Change(new("queue", "sales", "2"), new ConfigurationRow("agent", "a1", null)))).ShouldBe(2);
        (await Configuration.CurrentVersion()).ShouldBe(2);
        (await Configuration.Load()).ShouldBe([new("queue", "sales", "2")]);
        (await Configuration.Load(1)).ShouldBe([new("agent", "a1", "1"), new("queue", "sales", "1")]);
    }

    [Fact]
    public async Task What_was_removed_and_came_back_is_loaded_in_the_order_of_kinds_and_ids()
    {
        await Configuration.Commit(0, Change(new("queue", "b", "1"), new("queue", "a", "1"), new("agent", "z", "1")));
        await Configuration.Commit(1, Change(new("queue", "a", null), new("queue", "b", "2")));
        await Configuration.Commit(2, Change(new("queue", "a", "3"), new("agent", "z", null)));
        (await Configuration.Load(1)).ShouldBe([new("agent", "z", "1"), new("queue", "a", "1"), new("queue", "b", "1")]);
        (await Configuration.Load(2)).ShouldBe([new("agent", "z", "1"), new("queue", "b", "2")]);
        (await Configuration.Load()).ShouldBe([new("queue", "a", "3"), new("queue", "b", "2")]);
    }

    [Fact]
    public async Task What_is_in_force_no_longer_is_known_as_it_was_last()
    {
        await Configuration.Commit(0, Change(new("queue", "a", "1"), new("queue", "b", "1"), new("queue", "c", "1"), new("agent", "a", "1")));
        await Configuration.Commit(1, Change(new("queue", "a", "2"), new("queue", "b", null), new("agent", "a", null)));
        await Configuration.Commit(2, Change(new("queue", "a", null), new("queue", "b", "3"), new("queue", "c", "3")));
        (await Configuration.Removed("queue")).ShouldBe([new("queue", "a", "2")]);
        await Configuration.Commit(3, Change(new("queue", "b", null), new ConfigurationRow("queue", "a", null)));
        (await Configuration.Removed("queue")).ShouldBe([new("queue", "a", "2"), new("queue", "b", "3")]);
    }

    [Fact]
    public async Task A_change_on_top_of_an_older_version_is_refused_whole()
    {
        await Configuration.Commit(0, Change(new ConfigurationRow("queue", "sales", "1")));
        (await Configuration.Commit(0, Change(new ConfigurationRow("queue", "service", "1")))).ShouldBeNull();
        (await Configuration.Commit(7, Change(new ConfigurationRow("queue", "service", "1")))).ShouldBeNull();
        (await Configuration.Load()).ShouldBe([new("queue", "sales", "1")]);
    }

    [Fact]
    public async Task Of_many_changes_at_once_one_wins()
    {
        var tries = await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            Configuration.Commit(0, Change(new ConfigurationRow("queue", $"q{i}", "1")))));
        tries.Count(version => version == 1).ShouldBe(1);
        tries.Count(version => version is null).ShouldBe(19);
        (await Configuration.Load()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task History_tells_who_changed_what_newest_first()
    {
        for (var i = 0; i < 5; i++) await Configuration.Commit(i, Change(new ConfigurationRow("queue", $"q{i}", i == 3 ? null : "{}")) with { Note = $"n{i}" });
        var page = await Configuration.History(null, 2);
        page.Select(change => (change.Version, change.Note, change.By)).ShouldBe([(5, "n4", "admin"), (4, "n3", "admin")]);
        page[1].Rows.ShouldBe([new("queue", "q3", null)]);
        page[1].At.ShouldBe(Make.Start);
        (await Configuration.History(4, 10)).Select(change => change.Version).ShouldBe([3L, 2L, 1L]);
    }

    private static ConfigurationChange Change(params ConfigurationRow[] rows) =>
        new() { At = Make.Start, By = "admin", Note = "", Rows = [.. rows] };
}

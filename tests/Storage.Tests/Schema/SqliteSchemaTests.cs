using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Schema;

public sealed class SqliteSchemaTests() : SchemaSuite(new SqliteSource())
{
    private string FilePath => Path.Combine(Opened.Options.DataFolder, StorageOptions.FileName);

    [Fact]
    public async Task Before_an_upgrade_the_file_is_copied_and_the_copy_is_the_way_back()
    {
        await Store.Commit(Make.New(Make.Conversation("v1")));
        await Opened.Services.DisposeAsync();
        var latest = Steps().Latest;
        await using (var newer = Open(Steps("DROP TABLE conversations"))) await newer.Migrate(false, default);
        await Opened.Reopen();
        (await Should.ThrowAsync<StoreVersionException>(Store.FindConversation("v1"))).Message.ShouldContain(FilePath);
        await Opened.Services.DisposeAsync();
        File.Move($"{FilePath}.before-{latest + 1}", FilePath, overwrite: true);
        await Opened.Reopen();
        (await Store.FindConversation("v1")).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_new_file_needs_no_copy()
    {
        await Store.Commit(Make.New(Make.Conversation("v1")));
        Directory.GetFiles(Opened.Options.DataFolder, "*.before-*").ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_their_owner_may_read_the_file_its_log_and_its_copy()
    {
        if (OperatingSystem.IsWindows()) return;
        await Store.Commit(Make.New(Make.Conversation("v1")));
        ShouldBeTheOwners($"{FilePath}-wal");
        await Opened.Services.DisposeAsync();
        var latest = Steps().Latest;
        await using (var newer = Open(Steps("DROP TABLE conversations"))) await newer.Migrate(false, default);
        ShouldBeTheOwners(FilePath);
        ShouldBeTheOwners($"{FilePath}.before-{latest + 1}");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_by_name()
    {
        await File.WriteAllTextAsync(FilePath, string.Concat(Enumerable.Repeat("this is not a database\n", 1_000)));
        foreach (var dryRun in new[] { true, false })
            (await Should.ThrowAsync<StoreVersionException>(Get<IStoreMaintenance>().Migrate(dryRun))).Message.ShouldContain(FilePath);
    }

    [Fact]
    public async Task A_damaged_file_is_refused_by_name()
    {
        await Task.WhenAll(Enumerable.Range(0, 2_000).Select(i => Store.Commit(Make.New(Make.Conversation($"v{i}")))));
        await Opened.Services.DisposeAsync();
        await using (var file = File.OpenWrite(FilePath))
        {
            file.Position = file.Length / 2;
            await file.WriteAsync(new byte[64 * 1024]);
        }
        await Opened.Reopen();
        (await Should.ThrowAsync<StoreVersionException>(Get<IStoreMaintenance>().Migrate(false))).Message.ShouldContain(FilePath);
    }

    private static void ShouldBeTheOwners(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, path);
    }
}

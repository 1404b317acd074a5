using OmniContact.Storage.Tests.Databases;

namespace OmniContact.Storage.Tests.Versions;

/// <summary>What a server makes of the format that rows carry.</summary>
public abstract class VersionSuite(IDatabaseSource source) : StorageSuite(source)
{
    protected override StorageOptions Adjust(StorageOptions options) => options with { Tenancy = Tenancy.Alone };

    [Fact]
    public async Task A_server_that_is_alone_writes_its_own_format_from_the_start()
    {
        await Claim();
        Get<ICommonVersion>().Current.ShouldBe(ServerVersion.Newest);
        await WriteAll();
        foreach (var table in (string[])["conversations", "customers", "messages", "outbox", "facts", "actors", "documents", "configuration_rows"])
            (await Get<Database>().Rows($"SELECT format FROM {table}", row => row.GetInt64(0), [], default)).ShouldBe([ServerVersion.Newest], table);
    }

    [Fact]
    public async Task A_row_of_a_newer_format_is_refused_by_name_and_bound()
    {
        await Claim();
        await WriteAll();
        foreach (var table in (string[])["conversations", "customers", "messages", "outbox", "facts", "actors", "documents", "configuration_rows"])
            await Get<Database>().Execute($"UPDATE {table} SET format = {ServerVersion.Newest + 1}", [], default);
        await Refused("Row v1 of conversations", () => Store.FindConversation("v1"));
        await Refused("Row c1 of customers", () => Store.FindCustomer("c1"));
        await Refused("Row v1/1 of messages", () => Store.MessagesAfter("v1", 0, 10));
        await Refused("Row conversation/v1/1 of outbox", () => Store.UndeliveredOf("conversation/v1", 10));
        await Refused("Row 1 of facts", () => Store.FactsAfter(0, 10));
        await Refused("Row agent/ana of actors", () => Store.Actors("agent", ["ana"]));
        await Refused("Row user/u1 of documents", () => Get<IDocuments>().Find("user", "u1"));
        await Refused("Row queue/sales of configuration_rows", () => Get<IConfigurationStore>().Load());
        (await Should.ThrowAsync<InvalidOperationException>(Store.BeginEpoch("agent", "ana"))).Message.ShouldContain("Row agent/ana of actors has the format");
    }

    [Fact]
    public async Task A_server_that_is_older_than_the_rows_does_not_begin()
    {
        await Claim();
        await Opened.Services.DisposeAsync();
        await using var older = OmniContact.Tests.Storage.TestStore.On(Opened.Options with { Version = ServerVersion.Newest - 1 }, Time);
        var refused = await Should.ThrowAsync<StoreVersionException>(older.Claim());
        refused.Message.ShouldContain($"rows of format {ServerVersion.Newest}");
        refused.Message.ShouldContain($"reads up to {ServerVersion.Newest - 1}");
        await Should.ThrowAsync<StoreVersionException>(older.Store.Commit(Make.New(Make.Conversation("v9"))));
    }

    private Task Claim() => Opened.Claim();

    private async Task WriteAll()
    {
        var unit = Make.New(Make.Conversation("v1")) with
        {
            Messages = [Make.Message("v1", 1)], Outbox = [Make.Outbox("conversation/v1", 1)], Facts = [Make.Fact("seen")],
        };
        (await Store.Commit(unit)).Ok.ShouldBeTrue();
        (await Store.Commit(Make.New(Make.Customer("c1", "Li")))).Ok.ShouldBeTrue();
        await Store.BeginEpoch("agent", "ana");
        await Get<IDocuments>().Put("user", "u1", "{}", null);
        await Get<IConfigurationStore>().Commit(0, new() { At = Make.Start, By = "test", Note = "", Rows = [new("queue", "sales", "{}")] });
    }

    private static async Task Refused<T>(string row, Func<Task<T>> read) =>
        (await Should.ThrowAsync<StoreVersionException>(read)).Message.ShouldStartWith($"{row} has the format {ServerVersion.Newest + 1}; this program reads up to {ServerVersion.Newest}.");
}

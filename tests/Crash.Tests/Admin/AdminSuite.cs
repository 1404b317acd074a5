using System.Net.Http.Json;
using OmniContact.Crash.Tests.Load;
using OmniContact.Crash.Tests.Processes;
using OmniContact.Load.Wire;
using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Admin;

/// <summary>The verbs of <c>omni admin</c>, as processes beside a real server.</summary>
public abstract class AdminSuite : IAsyncLifetime
{
    private protected Data Stored { get; private set; } = null!;
    private protected ServerProcess Running { get; set; } = null!;

    protected abstract PostgresServer? Database { get; }

    public async ValueTask InitializeAsync()
    {
        Stored = new(Database);
        await Centre.Configure(Stored);
        Running = await ServerProcess.Start(Stored);
    }

    public async ValueTask DisposeAsync()
    {
        await Running.DisposeAsync();
        Stored.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_backup_of_the_running_server_comes_back_with_attachments_and_key()
    {
        var customer = await Talker.Enter(Running.Url);
        var (picture, conversation) = (await customer.Upload(300_000), await customer.Say("before the backup"));
        var zip = Stored.Beside("backup.zip");
        (await AdminProcess.Done(Stored, "backup", zip)).ShouldContain("the key that opens channel secrets");
        (await AdminProcess.Refused(Stored, "backup", zip)).ShouldContain("--force");
        if (!OperatingSystem.IsWindows()) (File.GetUnixFileMode(zip) & (UnixFileMode.GroupRead | UnixFileMode.OtherRead)).ShouldBe(UnixFileMode.None);
        await customer.Say("after the backup");
        (await AdminProcess.Refused(Stored, "restore", zip, "--force")).ShouldContain("in use by a running server");
        await Running.Kill();
        (await AdminProcess.Refused(Stored, "restore", zip)).ShouldContain("--force");
        File.Delete(Path.Combine(Stored.Folder, "secrets.key"));
        (await AdminProcess.Done(Stored, "restore", zip, "--force")).ShouldContain("is kept as");
        Running = await ServerProcess.Start(Stored);
        customer.Server = Running.Url;
        (await customer.Read(conversation)).ShouldBe(["before the backup"]);
        (await customer.Download(picture)).ShouldBe(picture.Content);
        (await AdminProcess.Done(Stored, "check")).ShouldContain("all in order");
    }

    [Fact]
    public async Task A_channel_secret_stands_nowhere_in_plain_text()
    {
        const string secret = "wx-app-secret-9f3b", name = "app-token";
        var tab = await Tab.SignIn(Running.Url, "admin", await Running.Password);
        using (var client = tab.Client(Running.Url))
        using (var set = await client.PutAsJsonAsync($"/api/v1/configuration/entryPoint/{Centre.EntryPoint}/secrets/{name}", new { value = secret })) set.EnsureSuccessStatusCode();
        var (backup, diagnosis) = (Stored.Beside("backup.zip"), Stored.Beside("diagnosis.zip"));
        await AdminProcess.Done(Stored, "backup", backup);
        await AdminProcess.Done(Stored, "diagnose", diagnosis);
        await Running.Kill();
        PlainText.InFolders(name, Database?.DataFolder ?? Stored.Folder).ShouldBeTrue();
        PlainText.InZip(name, backup).ShouldBeTrue();
        PlainText.InFolders(secret, Stored.Folder, Database?.DataFolder ?? Stored.Folder).ShouldBeFalse();
        foreach (var zip in new[] { backup, diagnosis }) PlainText.InZip(secret, zip).ShouldBeFalse(zip);
        (await AdminProcess.Done(Stored, "check")).ShouldContain("all in order");
    }

    [Fact]
    public async Task A_check_ends_with_one_when_a_promise_is_broken()
    {
        (await AdminProcess.Done(Stored, "check")).ShouldContain("all in order");
        await using (var opened = Stored.Open())
        {
            await opened.Store.Commit(new()
            {
                Owner = "test", Outbox = [new() { Sender = "conversation/gone", Sequence = 1, Receiver = "agent/an", Kind = "x", Body = "{}" }],
            });
        }
        var run = await AdminProcess.Run(Stored, "check");
        run.Code.ShouldBe(1);
        run.Output.Split('\n').Single(line => line.StartsWith("BROKEN", StringComparison.Ordinal)).ShouldContain("outbox-belongs");
        run.Output.ShouldContain("conversation/gone");
    }

    [Fact]
    public async Task A_check_names_what_was_set_aside_and_nobody()
    {
        await using (var opened = Stored.Open())
        {
            await opened.Store.BeginEpoch("agent", "left");
            await opened.Store.Commit(new()
            {
                Owner = "test",
                Outbox = [new() { Sender = "agent/left", Sequence = 7, Receiver = "customer/c1", Kind = "CustomerFact", Body = "{}" }],
                Acks = [new("agent/left", 7, DeadBecause: "FormatException: no call from 13812345678", DeadAt: new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero))],
            });
        }
        var run = await AdminProcess.Run(Stored, "check");
        run.Code.ShouldBe(1);
        run.Output.Split('\n').Where(line => line.StartsWith("BROKEN", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("outbox-delivered");
        run.Output.ShouldContain("agent/left no. 7 (CustomerFact) for customer/c1 since 2026-03-02 09:00:00Z (FormatException: no call from 138****5678)");
        (await AdminProcess.Done(Stored, "resend")).ShouldContain("1 entries are on their way again");
        (await AdminProcess.Done(Stored, "resend")).ShouldContain("Nothing was set aside");
    }
}

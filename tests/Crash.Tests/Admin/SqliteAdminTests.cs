using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Crash.Tests.Load;
using OmniContact.Crash.Tests.Processes;
using OmniContact.Load.Wire;
using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Admin;

/// <summary>What is the same on either database is tried on one.</summary>
public sealed class SqliteAdminTests : AdminSuite
{
    protected override PostgresServer? Database => null;

    [Fact]
    public async Task A_new_password_is_printed_once_and_works_while_the_server_runs_and_after()
    {
        var old = await Running.Password;
        var tab = await Tab.SignIn(Running.Url, "admin", old);
        for (var i = 0; i < 6; i++) (await Try("admin", "wrong wrong wrong")).ShouldNotBe(HttpStatusCode.OK);
        var password = Password(await AdminProcess.Done(Stored, "reset-password"));
        (await Try("admin", old)).ShouldBe(HttpStatusCode.Unauthorized);
        (await Try("admin", password)).ShouldBe(HttpStatusCode.OK);
        using (var ended = await tab.Client(Running.Url).GetAsync("/api/v1/session")) ended.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await Running.Kill();
        var second = Password(await AdminProcess.Done(Stored, "reset-password", "admin"));
        second.ShouldNotBe(password);
        Running = await ServerProcess.Start(Stored);
        (await Try("admin", second)).ShouldBe(HttpStatusCode.OK);
        (await AdminProcess.Refused(Stored, "reset-password", "nobody")).ShouldContain("Administrators: admin");
    }

    [Fact]
    public async Task A_backup_fills_an_empty_place()
    {
        var zip = Stored.Beside("backup.zip");
        await AdminProcess.Done(Stored, "backup", zip, "--without-key");
        using (var read = ZipFile.OpenRead(zip)) read.Entries.ShouldNotContain(entry => entry.Name == "secrets.key");
        using Data other = new(null);
        (await AdminProcess.Done(other, "restore", zip)).ShouldContain("has no key");
        (await AdminProcess.Refused(other, "restore", Stored.Beside("nothing.zip"))).ShouldContain("There is no file");
        await File.WriteAllTextAsync(Stored.Beside("text.zip"), "no zip");
        (await AdminProcess.Refused(other, "restore", Stored.Beside("text.zip"), "--force")).ShouldContain("not a backup");
    }

    [Fact]
    public async Task A_secret_that_the_key_does_not_open_is_found()
    {
        await Talker.Enter(Running.Url);
        await Running.Kill();
        await File.WriteAllTextAsync(Path.Combine(Stored.Folder, "secrets.key"), Convert.ToBase64String(new byte[32]));
        (await AdminProcess.Run(Stored, "check")).Output.ShouldContain("BROKEN  secrets-open");
        await RefusesToStart("the key file is not the one");
    }

    [Fact]
    public async Task Without_its_key_file_a_server_refuses_to_start_and_makes_no_other()
    {
        await Talker.Enter(Running.Url);
        await Running.Kill();
        var key = Path.Combine(Stored.Folder, "secrets.key");
        File.Move(key, key + ".away");
        await RefusesToStart($"there is no key file {key}");
        File.Exists(key).ShouldBeFalse();
        File.Move(key + ".away", key);
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(key, File.GetUnixFileMode(key) | UnixFileMode.OtherRead);
        await RefusesToStart("may be read by others");
    }

    [Fact]
    public async Task A_key_that_is_lost_for_good_costs_what_it_sealed_and_nothing_else()
    {
        var customer = await Talker.Enter(Running.Url);
        await customer.Say("hello");
        (await AdminProcess.Done(Stored, "forget-secrets")).ShouldContain("nothing was removed");
        await Running.Kill();
        File.Delete(Path.Combine(Stored.Folder, "secrets.key"));
        (await AdminProcess.Done(Stored, "forget-secrets")).ShouldContain("removed  visitor-tokens");
        await using var again = await ServerProcess.Start(Stored);
        await (await Talker.Enter(again.Url)).Say("hello again");
        (await AdminProcess.Done(Stored, "check")).ShouldContain("all in order");
    }

    private async Task RefusesToStart(string because)
    {
        var (code, errors) = await ServerProcess.Refused(Stored, "--real");
        code.ShouldBe(1);
        errors.ShouldContain(because);
        errors.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task An_offer_that_passed_somebody_over_is_found()
    {
        await using (var opened = Stored.Open()) (await opened.Store.Commit(PassedOver.Unit())).Ok.ShouldBeTrue();
        var run = await AdminProcess.Run(Stored, "check");
        run.Output.Split('\n').Where(line => line.StartsWith("BROKEN", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("best-first");
        run.Output.ShouldContain("earlier was passed over for later (fence 1) by an");
    }

    [Fact]
    public async Task A_diagnosis_finds_the_server_of_its_data_by_itself_and_says_when_it_is_gone()
    {
        var (running, killed, stopped) = (Stored.Beside("running.zip"), Stored.Beside("killed.zip"), Stored.Beside("stopped.zip"));
        (await AdminProcess.Done(Stored, "diagnose", running)).ShouldNotContain("No server runs");
        (await Live(running)).ShouldStartWith("200");
        await Running.Kill();
        (await AdminProcess.Done(Stored, "diagnose", killed)).ShouldContain("No server runs on this data");
        (await Live(killed)).ShouldStartWith("no answer");
        Running = await ServerProcess.Start(Stored);
        await Running.Stop();
        (await AdminProcess.Done(Stored, "diagnose", stopped)).ShouldContain("No server runs on this data");
    }

    [Fact]
    public async Task An_offer_of_an_earlier_release_is_replayed_as_not_decidable_and_says_what_is_missing()
    {
        (await AdminProcess.Refused(Stored, "replay")).ShouldContain("No offer is stored");
        await using (var opened = Stored.Open()) (await opened.Store.Commit(PassedOver.Unit())).Ok.ShouldBeTrue();
        var run = await AdminProcess.Run(Stored, "replay", "--day", "2026-03-02");
        run.Code.ShouldBe(0, run.Errors);
        (await AdminProcess.Run(Stored, "replay", "--strict")).Code.ShouldBe(1);
        run.Output.ShouldContain("later offer 1: sales -> an");
        run.Output.ShouldContain("turn: what the agent's turn went by is not stored");
        run.Output.ShouldContain("1 decisions: 0 the same, 0 different, 1 not decidable.");
        var json = JsonDocument.Parse((await AdminProcess.Run(Stored, "replay", "--conversation", "later", "--json")).Output).RootElement;
        json.GetProperty("decisions")[0].GetProperty("outcome").GetString().ShouldBe("notDecidable");
        (await AdminProcess.Refused(Stored, "replay", "--conversation", "earlier")).ShouldContain("of earlier");
        (await AdminProcess.Refused(Stored, "replay", "--day", "2026-03-03")).ShouldContain("of 2026-03-03");
    }

    [Fact]
    public async Task A_diagnosis_holds_nothing_personal()
    {
        var customer = await Talker.Enter(Running.Url, "Zhang Weijia");
        await customer.Say("my number is 13812345678, my mail zhang@example.org");
        var zip = Stored.Beside("diagnosis.zip");
        await AdminProcess.Done(Stored, "diagnose", zip);
        using var read = ZipFile.OpenRead(zip);
        read.Entries.Select(entry => entry.FullName).ShouldBe(
            ["README.txt", "about.json", "store.json", "health.json", "checks.json", "configuration.json", "live/health-ready.txt", "live/metrics.txt", "logs/server.log"]);
        var key = (await File.ReadAllTextAsync(Path.Combine(Stored.Folder, "secrets.key"))).Trim();
        string[] personal = ["13812345678", "zhang", "Weijia", "Real an", "销售", "Sales", "EN77041", "chen", Stored.Folder, key, "my number", "127.0.0.1"];
        foreach (var entry in read.Entries)
        {
            using StreamReader reader = new(entry.Open());
            var text = await reader.ReadToEndAsync();
            text.ShouldNotBeEmpty(entry.FullName);
            foreach (var word in personal) text.ShouldNotContain(word, Case.Insensitive, entry.FullName);
            if (entry.FullName == "store.json") text.ShouldContain("\"messages\": ");
            if (entry.FullName == "live/metrics.txt") text.ShouldContain("omnicontact_queue_waiting{queue=\"id-");
            if (entry.FullName == "configuration.json") text.ShouldContain("\"employeeNumber\": \"(7 characters)\"");
        }
    }

    private async Task<HttpStatusCode> Try(string userName, string password)
    {
        using HttpClient client = new() { BaseAddress = Running.Url };
        using var answer = await client.PostAsJsonAsync("/api/v1/session", new { userName, password });
        return answer.StatusCode;
    }

    private static async Task<string> Live(string zip)
    {
        using var read = ZipFile.OpenRead(zip);
        using StreamReader reader = new(read.GetEntry("live/health-ready.txt")!.Open());
        return await reader.ReadToEndAsync();
    }

    private static string Password(string output) =>
        output.Split('\n').Single(line => line.StartsWith("password:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
}

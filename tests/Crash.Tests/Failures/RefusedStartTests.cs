using System.Globalization;
using System.Text.RegularExpressions;
using OmniContact.Crash.Tests.Load;
using OmniContact.Crash.Tests.Processes;
using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Failures;

/// <summary>Data that this program must not touch.</summary>
public sealed partial class RefusedStartTests(PostgresServer postgres)
{
    /// <summary>A step that only a later program knows.</summary>
    private const string Later =
        "INSERT INTO schema_steps (number, name, checksum, applied_at) SELECT MAX(number) + 1, 'later', 'x', 1 FROM schema_steps";

    [Fact]
    public async Task A_damaged_file_is_refused_by_name()
    {
        using Data data = new(null);
        await Prepare(data);
        var path = Path.Combine(data.Folder, "omnicontact.db");
        await using (var file = File.OpenWrite(path))
        {
            file.Position = 8192;
            await file.WriteAsync(Enumerable.Repeat((byte)0x5a, 32 * 1024).ToArray());
        }
        var (code, errors) = await ServerProcess.Refused(data, "--real");
        code.ShouldBe(1);
        errors.ShouldContain(path);
        errors.ShouldContain("damaged");
        errors.ShouldNotContain("   at ");
        (await AdminProcess.Refused(data, "check")).ShouldContain(path);
    }

    [Fact]
    public Task A_newer_file_is_refused_by_version() => Newer(null);

    [Fact]
    public Task A_newer_PostgreSQL_database_is_refused_by_version() => Newer(postgres);

    [Fact]
    public Task A_file_that_later_servers_have_written_is_refused_by_format() => Written(null);

    [Fact]
    public Task A_PostgreSQL_database_that_later_servers_have_written_is_refused_by_format() => Written(postgres);

    [Fact]
    public async Task Real_data_refuses_the_demonstration_and_the_demonstrations_data_refuses_real_work()
    {
        using Data real = new(null), demo = new(null);
        await using (await ServerProcess.Start(real)) { }
        await using (await ServerProcess.StartDemo(demo)) { }
        (await ServerProcess.Refused(real)).ShouldSatisfyAllConditions(
            refused => refused.Code.ShouldBe(1), refused => refused.Errors.ShouldContain("This data is real"), refused => refused.Errors.ShouldContain("--data"));
        (await ServerProcess.Refused(demo, "--real")).ShouldSatisfyAllConditions(
            refused => refused.Code.ShouldBe(1), refused => refused.Errors.ShouldContain("This data is a demonstration"), refused => refused.Errors.ShouldContain("--data"));
        await using var again = await ServerProcess.Start(real);
    }

    [Fact]
    public async Task Data_on_which_a_server_runs_refuses_another_one_until_that_has_ended_however_it_ended()
    {
        using Data data = new(null);
        await using (var first = await ServerProcess.Start(data))
        {
            var (code, errors) = await ServerProcess.Refused(data, "--real");
            code.ShouldBe(1);
            errors.ShouldSatisfyAllConditions(
                said => said.ShouldContain($"A server runs on {data.Folder} already, at {first.Url}"), said => said.ShouldContain("--data"), said => said.ShouldNotContain("   at "));
            (await AdminProcess.Done(data, "check")).ShouldNotBeEmpty();
            await first.Kill();
        }
        await using var next = await ServerProcess.Start(data);
    }

    [Fact]
    public async Task A_database_that_a_server_works_on_refuses_another_one_from_a_folder_of_its_own_until_that_has_ended()
    {
        using Data data = new(postgres);
        string[] Folder(string name) =>
            ["--urls", "http://127.0.0.1:0", "--data", data.Beside(name), "--database", data.Database!, "--key-file", data.Beside("secrets.key")];
        Task<ServerProcess> Start(string name) => ServerProcess.StartOne(Build.Here, Folder(name), new Dictionary<string, string>(), []);
        await using (var first = await Start("one"))
        {
            var (code, errors) = await ServerProcess.RefusedOne(Folder("another"));
            code.ShouldBe(1);
            errors.ShouldSatisfyAllConditions(
                said => said.ShouldContain("is in use by a running server"), said => said.ShouldContain("cluster"), said => said.ShouldNotContain("   at "));
            await first.Kill();
        }
        await using var next = await Start("another");
    }

    [Theory]
    [InlineData("--urls", "http://0.0.0.0:0", "--insecure-listen")]
    [InlineData("--urls", "https://0.0.0.0:0", "--certificate")]
    [InlineData("--public-url", "shop", "--public-url: 'shop' has to begin with https://")]
    [InlineData("--public-url", "http://shop.example/?q=1", "--public-url: 'http://shop.example/?q=1' is more than scheme, name and port")]
    [InlineData("--public-url", "https://shop.example/desk", "--public-url: 'https://shop.example/desk' is more than scheme, name and port")]
    [InlineData("--public-url", "https://li@shop.example", "--public-url: 'https://li@shop.example' is more than scheme, name and port")]
    [InlineData("--urls", "", "--urls: names no address")]
    [InlineData("--colour", "blue", "--colour")]
    [InlineData("--otlp", "ftp://collector", "--otlp: 'ftp://collector' has to begin with https://")]
    [InlineData("--trusted-proxy", "nearby", "--trusted-proxy: 'nearby' is neither")]
    [InlineData("--database", "shop", "--database")]
    public async Task A_wrong_option_is_refused_in_words_and_leaves_no_data_behind(string option, string value, string words)
    {
        using Data data = new(null);
        var (code, errors) = await ServerProcess.Refused(data, "--real", option, value);
        code.ShouldBe(2);
        errors.ShouldContain(words);
        errors.ShouldNotContain("   at ");
        Directory.Exists(data.Folder).ShouldBeFalse();
    }

    private static async Task Newer(PostgresServer? server)
    {
        using Data data = new(server);
        await Prepare(data);
        await Sql.Run(data, Later, Later);
        var (code, errors) = await ServerProcess.Refused(data, "--real");
        code.ShouldBe(1);
        var said = Versions().Match(errors);
        said.Success.ShouldBeTrue(errors);
        Number(said.Groups["found"]).ShouldBe(Number(said.Groups["known"]) + 2);
        errors.ShouldNotContain("   at ");
    }

    private static async Task Written(PostgresServer? server)
    {
        using Data data = new(server);
        await Prepare(data);
        const string Agreed = "UPDATE counters SET value = 77 WHERE name = 'version'";
        await Sql.Run(data, Agreed, Agreed);
        var (code, errors) = await ServerProcess.Refused(data, "--real");
        code.ShouldBe(1);
        errors.ShouldContain("may have rows of format 77");
        errors.ShouldNotContain("   at ");
    }

    private static async Task Prepare(Data data)
    {
        await Centre.Configure(data);
        await using var server = await ServerProcess.Start(data);
        var customer = await Talker.Enter(server.Url);
        for (var i = 0; i < 5; i++) await customer.Say($"line {i}");
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"has schema version (?<found>\d+); this program knows up to (?<known>\d+)")]
    private static partial Regex Versions();
}

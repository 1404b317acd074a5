using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace OmniContact.Readme.Tests;

/// <summary>What the READMEs print works as they say.</summary>
public sealed partial class ReadmeTests
{
    private static readonly TimeSpan BuildPatience = TimeSpan.FromMinutes(10);
    /// <summary>For a machine that does other things as well; what it promises is <see cref="StartTime"/>.</summary>
    private static readonly TimeSpan StartPatience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public async Task Every_command_it_prints_works(string readme)
    {
        Readme.Commands(readme).ShouldNotBeEmpty();
        foreach (var command in Readme.Commands(readme))
        {
            var words = command.Split(' ');
            words[0].ShouldBe("./omni");
            // This very run is ./omni test.
            if (words[1] == "test") continue;
            words[1].ShouldBe("run");
            await Starts(words[1..]);
        }
    }

    [Fact]
    public void Both_print_the_same_commands()
    {
        Readme.Commands("README.zh-CN.md").ShouldBe(Readme.Commands("README.md"));
        Readme.Spoken("README.zh-CN.md").ShouldBe(Readme.Spoken("README.md"), ignoreOrder: true);
    }

    [Fact]
    public async Task Every_command_that_its_sentences_name_works_on_the_data_of_a_start()
    {
        using var folder = new Folder();
        await using (var omni = await Started(folder, "run"))
        {
            await Spoken(folder, "./omni admin backup", "./omni admin check", "./omni run --help");
            (await omni.Interrupt(StopPatience)).ExitCode.ShouldBe(0, omni.Said);
        }
        await Spoken(folder, "./omni admin upgrade --dry-run");
        // Nothing was upgraded: there is no way back, and it says so.
        (await Omni(folder, "./omni admin upgrade --back")).ShouldSatisfyAllConditions(
            ended => ended.ExitCode.ShouldBe(1), ended => ended.Said.ShouldContain("no copy"), ended => ended.Said.ShouldNotContain("   at "));
        Readme.Spoken("README.md").Length.ShouldBe(6);
    }

    [Fact]
    public async Task The_cluster_that_it_names_serves_at_each_of_its_addresses()
    {
        const int servers = 3;
        var command = $"./omni run --cluster {servers}";
        Readme.Spoken("README.md").ShouldContain(command);
        using var folder = new Folder();
        // Started by root, PostgreSQL runs as somebody else, who has to come through.
        File.SetUnixFileMode(folder.Path, File.GetUnixFileMode(folder.Path) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        var first = Ports.FreeInARow(servers);
        Dictionary<string, string> environment = new() { ["Orleans__Port"] = $"{Ports.FreeInARow(servers)}" };
        await using var omni = new Command(
            folder.Path, environment, Path.Combine(Checkout.Root, "omni"), [.. command.Split(' ')[1..], "--urls", $"http://127.0.0.1:{first}", "--data", "d"]);

        await omni.Until("The cluster is ready", "cannot restore Microsoft.Orleans", BuildPatience);

        Assert.SkipWhen(omni.Said.Contains("cannot restore Microsoft.Orleans"), $"{command}: this machine's package sources cannot restore Microsoft.Orleans");
        for (var server = 0; server < servers; server++) await Answers($"http://127.0.0.1:{first + server}", demo: true);
        (await omni.Interrupt(StopPatience)).ExitCode.ShouldBe(0, omni.Said);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Every_file_it_names_is_there(string readme)
    {
        foreach (var file in Readme.Files(readme)) File.Exists(Path.Combine(Checkout.Root, file)).ShouldBeTrue(file);
    }

    [Fact]
    public async Task A_port_in_use_is_named_with_what_helps()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        using var folder = new Folder();
        var url = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        await using var omni = new Command(folder.Path, null, Path.Combine(Checkout.Root, "omni"), "run", "--data", "d", "--urls", url);
        var ended = await omni.End(BuildPatience);

        ended.ExitCode.ShouldBe(1, ended.Said);
        ended.Said.ShouldContain($"Another program listens on {url} already");
        ended.Said.ShouldContain("--urls");
    }

    /// <summary>Runs it on a free port and in a folder of its own, asks the page and the API, and interrupts it.</summary>
    private static async Task Starts(string[] arguments)
    {
        using var folder = new Folder();
        await using var omni = await Started(folder, arguments);
        Directory.Exists(Path.Combine(folder.Path, "d")).ShouldBeTrue();
        // The addresses come line by line after that, this one last.
        await omni.Until("API:", StopPatience);
        var url = Address().Match(omni.Said).Value;
        foreach (var page in new[] { "/chat/", "/workbench/", "/docs", "/api" }) omni.Said.ShouldContain(url + page);
        await Answers(url, demo: !arguments.Contains("--real"));
        (await omni.Interrupt(StopPatience)).ExitCode.ShouldBe(0, omni.Said);
    }

    /// <summary>Ready within its time: on the clock, or, where other tests keep the machine busy, in what it computes.</summary>
    private static async Task<Command> Started(Folder folder, params string[] arguments)
    {
        string[] given = [.. Without(Without(arguments, "--urls"), "--data"), "--urls", $"http://127.0.0.1:{Ports.Free()}", "--data", "d"];
        var omni = new Command(folder.Path, null, Path.Combine(Checkout.Root, "omni"), given);
        await omni.Until("] starting", BuildPatience);
        var (since, computed) = (Stopwatch.StartNew(), omni.ProcessorTime);
        await omni.Until("is ready", StartPatience);
        var (took, own) = (since.Elapsed, omni.ProcessorTime - computed);
        Console.WriteLine($"[figure] ./omni {string.Join(' ', arguments)}: ready {took.TotalSeconds:0.0} s after its build ({own.TotalSeconds:0.0} s of processor time)");
        (took < own ? took : own).ShouldBeLessThan(StartTime);
        return omni;
    }

    private static async Task Spoken(Folder folder, params string[] commands)
    {
        foreach (var command in commands)
        {
            Readme.Spoken("README.md").ShouldContain(command);
            var ended = await Omni(folder, command);
            ended.ExitCode.ShouldBe(0, $"{command}\n{ended.Said}");
        }
    }

    /// <summary>A command as a README writes it, on the data of the folder.</summary>
    private static Task<Ended> Omni(Folder folder, string command)
    {
        var words = command.Split(' ')[1..];
        string[] data = words[0] == "admin" ? ["--data", "d"] : [];
        return Command.Run(folder.Path, null, Path.Combine(Checkout.Root, "omni"), [.. words, .. data]);
    }

    private static async Task Answers(string url, bool demo)
    {
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        foreach (var page in new[] { "/", "/chat/", "/workbench/" }) (await client.GetStringAsync(page)).ShouldContain("<div id=\"root\">");
        using var about = JsonDocument.Parse(await client.GetStringAsync("/api/v1/about"));
        about.RootElement.GetProperty("demo").GetBoolean().ShouldBe(demo);
    }

    /// <summary>The arguments without an option and its value.</summary>
    private static string[] Without(string[] arguments, string option)
    {
        var at = Array.IndexOf(arguments, option);
        return at < 0 ? arguments : [.. arguments[..at], .. arguments[(at + 2)..]];
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}

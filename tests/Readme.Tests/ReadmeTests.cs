using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace OmniContact.Readme.Tests;

/// <summary>What the READMEs print works as they say.</summary>
public sealed class ReadmeTests
{
    private static readonly TimeSpan BuildPatience = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(10);
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
    public void Both_print_the_same_commands() => Readme.Commands("README.zh-CN.md").ShouldBe(Readme.Commands("README.md"));

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
    private async Task Starts(string[] arguments)
    {
        using var folder = new Folder();
        var url = $"http://127.0.0.1:{Ports.Free()}";
        string[] given = [.. Without(Without(arguments, "--urls"), "--data"), "--urls", url, "--data", "d"];
        await using var omni = new Command(folder.Path, null, Path.Combine(Checkout.Root, "omni"), given);
        await omni.Until("] starting", BuildPatience);
        var since = Stopwatch.StartNew();
        await omni.Until("is ready", StartPatience);
        Console.WriteLine($"[figure] ./omni {string.Join(' ', arguments)}: ready {since.Elapsed.TotalSeconds:0.0} s after its build");
        Directory.Exists(Path.Combine(folder.Path, "d")).ShouldBeTrue();
        await Answers(url, demo: !arguments.Contains("--real"));
        (await omni.Interrupt(StopPatience)).ExitCode.ShouldBe(0, omni.Said);
    }

    private static async Task Answers(string url, bool demo)
    {
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        (await client.GetStringAsync("/")).ShouldContain("<div id=\"root\">");
        using var about = JsonDocument.Parse(await client.GetStringAsync("/api/v1/about"));
        about.RootElement.GetProperty("demo").GetBoolean().ShouldBe(demo);
    }

    /// <summary>The arguments without an option and its value.</summary>
    private static string[] Without(string[] arguments, string option)
    {
        var at = Array.IndexOf(arguments, option);
        return at < 0 ? arguments : [.. arguments[..at], .. arguments[(at + 2)..]];
    }
}

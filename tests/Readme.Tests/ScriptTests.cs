namespace OmniContact.Readme.Tests;

/// <summary>What the script does on machines that lack something, with stand-ins for the programs it calls.</summary>
public sealed class ScriptTests : IDisposable
{
    private readonly Sandbox _machine = new();

    [Fact]
    public async Task Without_node_it_says_which_to_install()
    {
        _machine.Dotnet();
        (await _machine.Omni("run")).ShouldSatisfyAllConditions(
            ended => ended.ExitCode.ShouldBe(1), ended => ended.Said.ShouldContain("Node.js is missing. Install Node.js 20.19 or newer"));
    }

    [Fact]
    public async Task Without_npm_it_says_where_it_comes_from()
    {
        _machine.Dotnet();
        _machine.Program("node", "exit 0");
        (await _machine.Omni("run")).Said.ShouldContain("npm is missing; it comes with Node.js");
    }

    [Fact]
    public async Task An_old_node_is_named_with_the_version_it_needs()
    {
        _machine.Dotnet();
        _machine.Node("18.20.0");
        (await _machine.Omni("run")).Said.ShouldContain("Node.js is v18.20.0; OmniContact needs 20.19 or newer");
    }

    [Fact]
    public async Task Without_the_sdk_it_says_which_to_install()
    {
        _machine.Node();
        (await _machine.Omni("run")).ShouldSatisfyAllConditions(
            ended => ended.ExitCode.ShouldBe(1), ended => ended.Said.ShouldContain("the .NET SDK is missing. Install .NET SDK 10"));
    }

    [Fact]
    public async Task An_old_sdk_is_named_with_the_version_it_needs()
    {
        _machine.Node();
        _machine.Dotnet("9.0.306");
        (await _machine.Omni("run")).Said.ShouldContain("the .NET SDK is 9.0.306; OmniContact needs 10.0.100 or newer");
    }

    [Fact]
    public async Task An_sdk_that_refuses_is_quoted()
    {
        _machine.Node();
        _machine.Program("dotnet", "echo 'A compatible .NET SDK was not found.' >&2; exit 145");
        var ended = await _machine.Omni("run");
        ended.Said.ShouldContain("A compatible .NET SDK was not found.");
        ended.Said.ShouldContain("it needs the SDK 10.0.100 or newer");
    }

    [Theory]
    [InlineData("npm error code ENOTFOUND")]
    [InlineData("npm error code EAI_AGAIN")]
    public async Task Without_network_the_pages_packages_say_what_helps(string said)
    {
        _machine.Node(npm: $"echo '{said}' >&2; exit 1");
        _machine.Dotnet();
        var ended = await _machine.Omni("run");
        ended.ExitCode.ShouldBe(1);
        ended.Said.ShouldContain(said);
        ended.Said.ShouldContain("the package registry cannot be reached. The first build needs the network once");
    }

    [Fact]
    public async Task Without_network_the_servers_packages_say_what_helps()
    {
        _machine.Node();
        _machine.Dotnet(build: "echo 'error NU1301: Unable to load the service index'; exit 1");
        (await _machine.Omni("run")).Said.ShouldContain("building src/Server failed: the package registry cannot be reached");
    }

    [Fact]
    public async Task A_fault_in_the_code_shows_the_compilers_words_and_blames_no_network()
    {
        _machine.Node();
        _machine.Dotnet(build: "echo 'error CS1002: ; expected'; exit 1");
        var ended = await _machine.Omni("run");
        ended.Said.ShouldContain("error CS1002: ; expected");
        ended.Said.ShouldNotContain("registry");
    }

    [Fact]
    public async Task Each_step_is_shown_with_the_time_it_took_and_none_the_second_time()
    {
        _machine.Node();
        _machine.Dotnet();
        (await _machine.Omni("run")).Said.ShouldSatisfyAllConditions(
            said => said.ShouldMatch(@"\[ *\d+s\] fetching the packages of the pages: done in \d+ s"),
            said => said.ShouldMatch(@"\[ *\d+s\] building the pages: done in \d+ s"),
            said => said.ShouldMatch(@"\[ *\d+s\] building src/Server: done in \d+ s"));

        (await _machine.Omni("run")).Said.ShouldNotContain("done in");
    }

    [Fact]
    public async Task Data_lies_beside_the_script_and_relative_paths_are_the_callers()
    {
        _machine.Node();
        _machine.Dotnet();
        (await _machine.Omni("run")).Said.ShouldContain($"Orleans.OmniContact.Server.dll run --data {_machine.Folder}/data");

        var ended = await _machine.Omni("run", "--data", "mine", "--real");
        ended.Said.ShouldContain("run --data mine --real");
        ended.Said.ShouldNotContain($"{_machine.Folder}/data");
    }

    [Fact]
    public async Task An_unknown_command_is_named_beside_the_known_ones()
    {
        var ended = await _machine.Omni("fly");
        ended.ExitCode.ShouldBe(2);
        ended.Said.ShouldContain("there is no command 'fly'");
        ended.Said.ShouldContain("./omni run");
    }

    [Theory]
    [InlineData("test", "--help", "--long")]
    [InlineData("test", "-h", "--long")]
    [InlineData("bench", "--help", "Micro")]
    [InlineData("bench", "help", "Micro")]
    public async Task Asked_for_help_a_command_does_nothing_else(string command, string asked, string told)
    {
        _machine.Benchmark("Micro");
        var ended = await _machine.Omni(command, asked);
        ended.ExitCode.ShouldBe(0, ended.Said);
        ended.Said.ShouldSatisfyAllConditions(
            said => said.ShouldContain($"./omni {command}"), said => said.ShouldContain(told), said => said.ShouldNotContain("s] "), said => said.ShouldNotContain("missing"));
    }

    [Theory]
    [InlineData("run")]
    [InlineData("admin")]
    public async Task Help_of_the_servers_commands_is_its_own_and_needs_no_pages(string command)
    {
        _machine.Dotnet();
        var ended = await _machine.Omni(command, "--help");
        ended.ExitCode.ShouldBe(0, ended.Said);
        ended.Said.ShouldContain($"Orleans.OmniContact.Server.dll {command} --help");
        ended.Said.ShouldNotContain("starting");
    }

    [Theory]
    [InlineData("test", "--lang")]
    [InlineData("test", "Routing")]
    [InlineData("bench", "--quick")]
    [InlineData("bench", "Macro")]
    public async Task What_a_command_does_not_know_is_named_before_anything_begins(string command, string word)
    {
        _machine.Benchmark("Micro");
        var ended = await _machine.Omni(command, word);
        ended.ExitCode.ShouldBe(2, ended.Said);
        ended.Said.ShouldSatisfyAllConditions(said => said.ShouldContain($"'{word}'"), said => said.ShouldNotContain("s] "));
    }

    [Fact]
    public async Task One_part_of_the_benchmarks_runs_alone()
    {
        _machine.Node();
        _machine.Dotnet(build: "true");
        foreach (var part in new[] { "Macro", "Micro" }) _machine.Benchmark(part);
        var ended = await _machine.Omni("bench", "Micro");
        ended.ExitCode.ShouldBe(0, ended.Said);
        ended.Said.ShouldContain("Micro measured");
        ended.Said.ShouldNotContain("Macro");
    }

    [Fact]
    public async Task Figures_are_kept_with_their_command_and_the_machine()
    {
        _machine.Dotnet(version: "10.0.300", build: "true");
        foreach (var part in new[] { "Macro", "Micro" }) _machine.Benchmark(part);
        var ended = await _machine.Omni("bench", "--write");
        ended.ExitCode.ShouldBe(0, ended.Said);
        ended.Said.ShouldContain("benchmarks/RESULTS.md: written in");
        var kept = await File.ReadAllTextAsync(Path.Combine(_machine.Folder, "benchmarks/RESULTS.md"));
        kept.ShouldContain(".NET 10.0.300");
        foreach (var part in new[] { "Macro", "Micro" }) kept.ShouldContain($"```\n$ ./omni bench {part}\n{part} measured\n```");
    }

    public void Dispose() => _machine.Dispose();
}

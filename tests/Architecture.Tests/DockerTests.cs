using System.Text.RegularExpressions;

namespace OmniContact.Architecture.Tests;

/// <summary>What stands in the container files is what the program takes.</summary>
public sealed partial class DockerTests
{
    public static TheoryData<string> Manifests() => [.. Directory.GetFiles(Path.Combine(Repository.Root, "docker"), "*.yml").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Manifests))]
    public void Every_option_is_one_of_the_command_line(string file)
    {
        var known = Source("src/Server/Cli/ServerOptionsBinder.cs");
        var given = Option().Matches(Text(file)).Select(option => option.Groups[1].Value).ToArray();
        given.ShouldNotBeEmpty();
        given.ShouldAllBe(option => known.Contains($"\"{option}\"", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Manifests))]
    public void Every_setting_of_the_silo_is_one_that_it_has(string file)
    {
        var known = Source("src/Server/Hosting/OrleansOptions.cs");
        Setting().Matches(Text(file)).ShouldAllBe(setting => known.Contains($" {setting.Groups[1].Value} {{ get; set; }}", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Manifests))]
    public void Every_probe_asks_a_route_that_there_is(string file)
    {
        var known = Source("src/Server/Health/HealthApi.cs");
        Probe().Matches(Text(file)).ShouldAllBe(probe => known.Contains($"MapGet(\"{probe.Groups[1].Value}\"", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Manifests))]
    public void Every_manifest_is_laid_out_by_twos_without_tabs_and_repeats_no_key(string file)
    {
        var lines = Text(file).Split('\n').Where(line => line.Trim().Length > 0 && !line.TrimStart().StartsWith('#')).ToArray();
        lines.ShouldAllBe(line => !line.Contains('\t') && (line.Length - line.TrimStart().Length) % 2 == 0);
        ManifestKeys.Repeated(lines).ShouldBeEmpty();
    }

    /// <summary>A stop has time for the pause before it and for what the server hands over.</summary>
    [Fact]
    public void On_Kubernetes_a_server_is_ready_before_another_one_goes_and_has_time_to_go()
    {
        var text = Text("kubernetes.yml");
        text.ShouldContain("maxUnavailable: 0");
        text.ShouldContain("path: /health/ready");
        var pause = int.Parse(Pause().Match(text).Groups[1].Value, null);
        var grace = int.Parse(Grace().Match(text).Groups[1].Value, null);
        (grace - pause).ShouldBeGreaterThanOrEqualTo(40);
    }

    private static string Text(string file) => Source($"docker/{file}");

    private static string Source(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    [GeneratedRegex(@"^\s*- (--[a-z-]+)$", RegexOptions.Multiline)]
    private static partial Regex Option();

    [GeneratedRegex(@"Orleans__(\w+)")]
    private static partial Regex Setting();

    [GeneratedRegex(@"path: /health(/\w+)")]
    private static partial Regex Probe();

    [GeneratedRegex(@"""sleep"", ""(\d+)""")]
    private static partial Regex Pause();

    [GeneratedRegex(@"terminationGracePeriodSeconds: (\d+)")]
    private static partial Regex Grace();
}

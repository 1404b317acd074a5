using System.Text.RegularExpressions;

namespace OmniContact.Architecture.Tests;

public sealed partial class SourceTests
{
    public static TheoryData<string> Sources() =>
        [.. new[] { "src", "tests", "benchmarks", "samples" }.SelectMany(folder => Repository.Files(folder, "*.cs"))];

    [Fact]
    public void No_catch_is_bare_or_empty() => Offenders(BareCatch()).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_left_for_later_in_the_code() => Offenders(Later()).ShouldBeEmpty();

    [Fact]
    public void No_file_is_longer_than_four_hundred_lines()
    {
        var longest = AllSources().Where(path => File.ReadLines(path).Count() > 400);
        longest.Select(Relative).ShouldBeEmpty();
    }

    [Fact]
    public void The_median_source_file_has_at_most_45_lines()
    {
        var lengths = Repository.Files("src", "*.cs").Select(path => File.ReadLines(path).Count()).Order().ToArray();
        lengths[lengths.Length / 2].ShouldBeLessThanOrEqualTo(45);
    }

    [Fact]
    public void Nine_of_ten_source_files_have_at_most_120_lines()
    {
        var lengths = Repository.Files("src", "*.cs").Select(path => File.ReadLines(path).Count()).Order().ToArray();
        lengths[lengths.Length * 9 / 10].ShouldBeLessThanOrEqualTo(120);
    }

    [Theory]
    [InlineData("src/Routing")]
    [InlineData("src/Abstractions")]
    [InlineData("src/Grains")]
    public void Platform_differences_stay_out_of_the_core(string folder) =>
        Repository.Files(folder, "*.cs").Where(path => Conditional().IsMatch(File.ReadAllText(path))).Select(Relative).ShouldBeEmpty();

    [Fact]
    public void The_top_of_the_repository_holds_only_what_is_expected_there()
    {
        string[] folders = ["src", "tests", "samples", "benchmarks", "docker", "artifacts", "data", ".git", ".ci", ".github", ".config"];
        string[] files =
        [
            "Orleans.OmniContact.sln", "README.md", "README.zh-CN.md", "CONTRIBUTING.md", "LICENSE", "omni", "global.json", "Directory.Build.props",
            "Directory.Packages.props", ".editorconfig", ".gitattributes", ".gitignore", ".git",
        ];
        Directory.GetDirectories(Repository.Root).Select(Path.GetFileName).Except(folders).ShouldBeEmpty();
        Directory.GetFiles(Repository.Root).Select(Path.GetFileName).Except(files).ShouldBeEmpty();
    }

    private static IEnumerable<string> AllSources() => Sources().Select(row => row.Data);

    private static IEnumerable<string> Offenders(Regex pattern) =>
        AllSources().Where(path => !path.EndsWith("SourceTests.cs", StringComparison.Ordinal) && pattern.IsMatch(File.ReadAllText(path))).Select(Relative);

    private static string Relative(string path) => Path.GetRelativePath(Repository.Root, path);

    [GeneratedRegex(@"\bcatch\s*\{|\bcatch\b[^{}]*(?<!\bis\s*)\{\s*\}")]
    private static partial Regex BareCatch();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b|NotImplementedException")]
    private static partial Regex Later();

    [GeneratedRegex(@"^\s*#if\b", RegexOptions.Multiline)]
    private static partial Regex Conditional();
}

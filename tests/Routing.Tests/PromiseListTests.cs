using System.Reflection;

namespace OmniContact.Routing.Tests;

/// <summary>The list of promises beside the tests names only tests that are there.</summary>
public sealed class PromiseListTests
{
    private static readonly (string Promise, string Test)[] Rows =
    [
        .. from line in File.ReadLines(Path.Combine(Root(), "tests", "Routing.Tests", "PROMISES.md"))
           where line.StartsWith('|') && line.Contains('`', StringComparison.Ordinal)
           let cells = line.Split('|')
           from test in cells[2].Split('`').Where((_, i) => i % 2 == 1)
           select (cells[1].Trim(), test),
    ];

    [Fact]
    public void Every_promise_names_a_test() => Rows.Length.ShouldBeGreaterThan(100);

    [Fact]
    public void Every_test_of_this_project_that_is_named_exists() =>
        Rows.Where(row => !row.Test.Contains('/', StringComparison.Ordinal) && !Tests.Contains(row.Test)).ShouldBeEmpty();

    /// <summary>Tests of other projects are looked for in their sources.</summary>
    [Fact]
    public void Every_test_of_another_project_that_is_named_exists() =>
        Rows.Where(row => row.Test.Contains('/', StringComparison.Ordinal) && !StandsInSource(row.Test)).ShouldBeEmpty();

    private static HashSet<string> Tests { get; } =
    [
        .. from type in typeof(PromiseListTests).Assembly.GetTypes()
           from method in type.GetMethods()
           where method.GetCustomAttribute<FactAttribute>() is not null
           select $"{type.Name}.{method.Name}",
    ];

    private static bool StandsInSource(string test)
    {
        var (project, name) = (test[..test.IndexOf('/')], test[(test.IndexOf('/') + 1)..].Split('.'));
        return Directory.EnumerateFiles(Path.Combine(Root(), "tests", project), $"{name[0]}.cs", SearchOption.AllDirectories)
            .Any(file => File.ReadAllText(file).Contains($" {name[1]}(", StringComparison.Ordinal));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Orleans.OmniContact.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}

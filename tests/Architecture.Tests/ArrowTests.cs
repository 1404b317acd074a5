namespace OmniContact.Architecture.Tests;

public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Routing"] = [],
        ["EmbeddedSilo"] = [],
        ["Abstractions"] = ["Routing", "EmbeddedSilo"],
        ["Grains"] = ["Abstractions", "Routing", "EmbeddedSilo"],
        ["Storage"] = ["Abstractions"],
        ["Channels"] = ["Abstractions"],
        ["Client"] = ["Abstractions"],
        ["Server"] = ["Abstractions", "Routing", "EmbeddedSilo", "Grains", "Storage", "Channels", "Client"],
    };

    public static TheoryData<string> Projects() => [.. Repository.Files("src", "*.csproj")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_the_architecture_allows(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        Allowed.ShouldContainKey(name);
        Repository.References(project).Except(Allowed[name]).ShouldBeEmpty();
    }

    [Fact]
    public void The_routing_core_references_no_package()
    {
        File.ReadAllText(Path.Combine(Repository.Root, "src/Routing/Routing.csproj")).ShouldNotContain("PackageReference");
    }
}

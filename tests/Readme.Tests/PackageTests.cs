using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OmniContact.Readme.Tests;

/// <summary>Every package has a reason in CONTRIBUTING.md, an exact version, and somebody who uses it.</summary>
public sealed partial class PackageTests
{
    private static readonly XDocument Pins = XDocument.Load(Path.Combine(Checkout.Root, "Directory.Packages.props"));

    private static Dictionary<string, string> NuGet => Pins.Descendants("PackageVersion").ToDictionary(
        pin => pin.Attribute("Include")!.Value,
        pin => pin.Attribute("Version")!.Value.Replace("$(OrleansVersion)", Pins.Descendants("OrleansVersion").Single().Value));

    private static Dictionary<string, string> Npm
    {
        get
        {
            using var manifest = JsonDocument.Parse(Readme.Text("src/Web/package.json"));
            return new[] { "dependencies", "devDependencies" }
                .SelectMany(kind => manifest.RootElement.GetProperty(kind).EnumerateObject())
                .ToDictionary(package => package.Name, package => package.Value.GetString()!);
        }
    }

    [Fact]
    public void The_tables_name_every_package_and_no_other() =>
        Row().Matches(Readme.Text("CONTRIBUTING.md")).Select(row => row.Groups[1].Value).Order().ShouldBe(NuGet.Keys.Concat(Npm.Keys).Order());

    [Fact]
    public void Every_version_is_exact() =>
        NuGet.Concat(Npm).Where(package => !Exact().IsMatch(package.Value)).ShouldBeEmpty();

    [Fact]
    public void Every_pin_is_used_by_a_project()
    {
        var used = new[] { "src", "tests", "benchmarks", "samples" }
            .SelectMany(folder => new[] { "*.csproj", "*.props", "*.targets" }
                .SelectMany(pattern => Directory.GetFiles(Path.Combine(Checkout.Root, folder), pattern, SearchOption.AllDirectories)))
            .Where(file => !file.Contains("/node_modules/"))
            .SelectMany(file => XDocument.Load(file).Descendants("PackageReference").Select(reference => reference.Attribute("Include")?.Value))
            .ToHashSet();

        NuGet.Keys.Where(package => !used.Contains(package)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"^\| `([^`]+)` \| .+ \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^\d+\.\d+\.\d+(\.\d+)?$")]
    private static partial Regex Exact();
}

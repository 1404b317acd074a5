using System.Xml.Linq;

namespace OmniContact.Architecture.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>None in a folder that does not exist (yet).</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.Exists(Path.Combine(Root, folder))
            ? Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
                .Where(path => !Skipped.Any(part => path.Contains(part, StringComparison.Ordinal)))
            : [];

    /// <summary>Names of the projects that a project references, by element in its file.</summary>
    public static IEnumerable<string> References(string projectFile) =>
        XDocument.Load(projectFile).Descendants("ProjectReference")
            .Select(element => Path.GetFileNameWithoutExtension(element.Attribute("Include")!.Value.Replace('\\', '/')));

    private static readonly string[] Skipped = ["/node_modules/", "/artifacts/", "/dist/", "/obj/", "/bin/"];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Orleans.OmniContact.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}

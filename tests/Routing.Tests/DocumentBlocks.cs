namespace OmniContact.Routing.Tests;

/// <summary>The fenced blocks of a page in <c>src/Docs</c>, so that tests can run its examples.</summary>
internal static class DocumentBlocks
{
    public static IEnumerable<(string Kind, List<string> Lines)> Of(string page)
    {
        (string Kind, List<string> Lines)? block = null;
        foreach (var line in File.ReadLines(Path.Combine(Folder(), page)))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                block?.Lines.Add(line);
            }
            else if (block is { } done)
            {
                yield return done;
                block = null;
            }
            else
            {
                block = (line[3..], []);
            }
        }
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Orleans.OmniContact.sln"))) folder = folder.Parent;
        return Path.Combine(folder.FullName, "src", "Docs");
    }
}

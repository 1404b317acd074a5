using System.Globalization;

namespace OmniContact.Storage.Backups;

/// <summary>Backups that are written before an upgrade: <c>omnicontact.before-N.zip</c>, N = the first step of the upgrade.</summary>
internal static class BeforeUpgrade
{
    private const string Start = "omnicontact.before-";
    private const string Ending = ".zip";

    /// <summary>Replaces one of the same step: an earlier try that failed, of a database that is still unchanged.</summary>
    public static async Task Write(string folder, int step, Func<Stream, Task> backup)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{Start}{step}{Ending}");
        await using (var file = OwnersFile.Create(path + ".part"))
        {
            await backup(file);
            file.Flush(flushToDisk: true);
        }
        File.Move(path + ".part", path, overwrite: true);
    }

    public static string? Newest(string folder) => Directory.Exists(folder)
        ? Directory.GetFiles(folder, $"{Start}*{Ending}").MaxBy(Step)
        : null;

    private static int Step(string path) => int.TryParse(
        Path.GetFileName(path)[Start.Length..^Ending.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step : 0;
}

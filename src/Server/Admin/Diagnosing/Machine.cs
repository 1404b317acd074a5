using System.Runtime.InteropServices;
using OmniContact.Server.Api;
using OmniContact.Server.Options;

namespace OmniContact.Server.Admin.Diagnosing;

/// <summary>What runs where: nothing that tells whose it is.</summary>
internal static class Machine
{
    public static object Describe(ServerOptions options) => new
    {
        Product = About.ProductName,
        Version = About.ProductVersion,
        Runtime = RuntimeInformation.FrameworkDescription,
        System = RuntimeInformation.OSDescription,
        Architecture = RuntimeInformation.ProcessArchitecture.ToString(),
        Cores = Environment.ProcessorCount,
        MemoryBytes = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes,
        FreeBytes = Free(options.Data),
        TimeZone = TimeZoneInfo.Local.Id,
        HasKeyFile = File.Exists(options.KeyPath),
        Database = options.Database is null ? "SQLite in the data folder" : "PostgreSQL",
    };

    private static long? Free(string folder) => Directory.Exists(folder) ? new DriveInfo(Path.GetFullPath(folder)).AvailableFreeSpace : null;
}

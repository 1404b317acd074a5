namespace OmniContact.Crash.Tests.Processes;

/// <summary>Builds of the server's program.</summary>
internal static class Build
{
    private const string Name = "Orleans.OmniContact.Server.dll";

    public static string Here { get; } = Path.Combine(AppContext.BaseDirectory, Name);

    /// <summary>That of an older release, where its folder is named by <c>OMNI_OLDER</c>.</summary>
    public static string? Older { get; } = Environment.GetEnvironmentVariable("OMNI_OLDER") is { Length: > 0 } folder ? Path.Combine(folder, Name) : null;
}

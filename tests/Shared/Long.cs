namespace OmniContact.Tests;

/// <summary>Whether the repeated and the heavy tests run too: <c>./omni test --long</c>.</summary>
internal static class Long
{
    public static bool Is { get; } = Environment.GetEnvironmentVariable("OMNI_LONG") is not (null or "" or "0");
}

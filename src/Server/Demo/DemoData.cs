using System.Text.Json;

namespace OmniContact.Server.Demo;

/// <summary>The demonstration's own data, as files inside the program.</summary>
internal static class DemoData
{
    public static JsonDocument Open(string name)
    {
        using var stream = Stream(name);
        return JsonDocument.Parse(stream);
    }

    public static T Read<T>(string name)
    {
        using var stream = Stream(name);
        return JsonSerializer.Deserialize<T>(stream, OmniJson.Options)!;
    }

    private static Stream Stream(string name) => typeof(DemoData).Assembly.GetManifestResourceStream($"demo/{name}.json")
        ?? throw new InvalidOperationException($"the program holds no demo/{name}.json");
}

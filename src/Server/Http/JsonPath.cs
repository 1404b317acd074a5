namespace OmniContact.Server.Http;

/// <summary>Field paths as clients write them: <c>message.text</c>, not <c>$.message.text</c>.</summary>
internal static class JsonPath
{
    public static string Field(string? path) => (path ?? "").TrimStart('$').TrimStart('.');

    public static string Join(string path, string field) => path.Length == 0 || path.EndsWith(field, StringComparison.Ordinal) ? Or(path, field) : $"{path}.{field}";

    private static string Or(string path, string field) => path.Length == 0 ? field : path;
}

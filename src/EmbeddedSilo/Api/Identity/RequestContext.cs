namespace Orleans.Runtime;

/// <summary>Values that travel with every call that a flow makes. Nothing else of the caller's context does.</summary>
public static class RequestContext
{
    private static readonly AsyncLocal<Dictionary<string, object>?> Current = new();

    /// <summary>The keys that are set.</summary>
    public static IEnumerable<string> Keys => Current.Value?.Keys ?? Enumerable.Empty<string>();

    /// <summary>Keys and values that are set.</summary>
    public static IEnumerable<KeyValuePair<string, object>> Entries => Current.Value ?? [];

    /// <summary>What messages carry; never changed in place, so it is shared freely.</summary>
    internal static Dictionary<string, object>? Snapshot => Current.Value;

    /// <summary>The value under <paramref name="key"/>, or null.</summary>
    public static object? Get(string key) => Current.Value?.GetValueOrDefault(key);

    /// <summary>Sets a value for this flow and for the calls that it makes from here on.</summary>
    public static void Set(string key, object value)
    {
        var values = Current.Value;
        Current.Value = values is null
            ? new Dictionary<string, object>(1) { [key] = value }
            : new Dictionary<string, object>(values) { [key] = value };
    }

    /// <summary>Takes a value away; false if there was none.</summary>
    public static bool Remove(string key)
    {
        if (Current.Value is not { } values || !values.ContainsKey(key)) return false;
        var rest = new Dictionary<string, object>(values);
        rest.Remove(key);
        Current.Value = rest.Count == 0 ? null : rest;
        return true;
    }

    /// <summary>Takes all values away.</summary>
    public static void Clear()
    {
        if (Current.Value is not null) Current.Value = null;
    }

    internal static void Restore(Dictionary<string, object>? values)
    {
        if (values is not null) Current.Value = values;
    }
}

namespace OmniContact.Benchmarks.Contacts;

internal static class Answers
{
    /// <summary>Nothing here may be refused.</summary>
    public static T Must<T>(this Result<T> result) =>
        result.Refusal is { } refusal ? throw new InvalidOperationException($"{refusal.Kind}: {refusal.Reason}") : result.Value!;
}

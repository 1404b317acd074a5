namespace OmniContact.Storage;

/// <summary>Which Waker looks after an owner. Stored with deadlines and outbox entries, so neither number nor hash may change.</summary>
public static class Shard
{
    public const int Count = 16;

    /// <summary>0..15, by FNV-1a over the UTF-16 code units of <c>kind/key</c>.</summary>
    public static int Of(string owner)
    {
        var hash = 2_166_136_261u;
        foreach (var unit in owner) hash = unchecked((hash ^ unit) * 16_777_619u);
        return (int)(hash % Count);
    }
}

using OmniContact.Storage;

namespace OmniContact.Boards;

/// <summary>Where facts of the latest time begin: a centre that is years old counts its last day, not its years.</summary>
internal static class FirstPosition
{
    /// <summary>A position before which, as far as instants follow positions, every fact is older.</summary>
    public static async Task<long> Since(IStore store, DateTimeOffset instant)
    {
        if (!await IsOlder(store, 0, instant)) return 0;
        var (older, step) = (0L, 1_024L);
        while (await IsOlder(store, older + step, instant)) (older, step) = (older + step, step * 2);
        for (var newer = older + step; newer - older > 1;)
        {
            var middle = (older + newer) / 2;
            if (await IsOlder(store, middle, instant)) older = middle;
            else newer = middle;
        }

        return older + 1;
    }

    /// <summary>True where a fact follows that is older.</summary>
    private static async Task<bool> IsOlder(IStore store, long position, DateTimeOffset instant) =>
        await store.FactsAfter(position, 1) is [var fact, ..] && fact.At < instant;
}

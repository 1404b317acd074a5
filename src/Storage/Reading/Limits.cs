namespace OmniContact.Storage.Reading;

internal static class Limits
{
    public const int Most = 500;
    public const int MostHits = 200;

    /// <exception cref="ArgumentOutOfRangeException">Outside 1..most.</exception>
    public static int Check(int limit, int most = Most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, most);
        return limit;
    }
}

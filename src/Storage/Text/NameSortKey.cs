namespace OmniContact.Storage.Text;

internal static class NameSortKey
{
    public static string Of(string name) => name.ToLowerInvariant();
}

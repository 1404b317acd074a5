namespace OmniContact.Storage;

/// <summary>
/// Full-text search over messages and customers. Text is folded (NFKC, case, width, traditional to simplified) and cut
/// into words and, for Chinese, pairs of code points, so that two-character words are found. Names are also found by
/// pinyin, full or initials, with surname readings. Indexing follows the commit within a second.
/// </summary>
public interface ISearch
{
    Task<Page<MessageHit>> SearchMessages(MessageQuery query, CancellationToken cancel = default);

    /// <summary>By name, pinyin, full number or address, tag; best match first, then by sort key.</summary>
    Task<Page<CustomerRow>> SearchCustomers(string text, string? cursor, int limit, CancellationToken cancel = default);

    /// <summary>Waits until everything committed before the call is searchable.</summary>
    Task CatchUp(CancellationToken cancel = default);
}

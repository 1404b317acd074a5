namespace OmniContact.Server.Documents;

/// <param name="Id">Of the process that holds a lease.</param>
/// <param name="Until">Then it is anybody's.</param>
internal sealed record LeaseHolder(string Id, DateTimeOffset Until);

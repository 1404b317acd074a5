using OmniContact.Routing;

namespace OmniContact.Customers;

/// <summary>An account on a channel: maps to exactly one customer.</summary>
public sealed record CustomerIdentity(string Channel, string Address, DateTimeOffset Since) : StoredRecord;

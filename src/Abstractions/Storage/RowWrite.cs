namespace OmniContact.Storage;

/// <summary>A row and the version it replaces; 0 = the row must not exist yet. The stored version becomes <c>ExpectedVersion + 1</c>.</summary>
public sealed record RowWrite<TRow>(TRow Row, long ExpectedVersion);

using System.Collections.Immutable;

namespace OmniContact.Storage;

/// <summary>Schema version before and after, and the migrations in between by name.</summary>
public sealed record MigrationReport(int From, int To, ImmutableArray<string> Steps);

using System.Collections.Immutable;
using OmniContact.Storage;

namespace OmniContact.Server.Api;

/// <summary>A change set of the past.</summary>
internal sealed record ConfigurationChangeView(
    long Version, DateTimeOffset At, string By, string Note, ImmutableArray<EntityName> Set, ImmutableArray<EntityName> Removed)
{
    public static ConfigurationChangeView Of(ConfigurationChange change) => new(
        change.Version, change.At, change.By, change.Note,
        [.. change.Rows.Where(row => row.Body is not null).Select(Name)], [.. change.Rows.Where(row => row.Body is null).Select(Name)]);

    private static EntityName Name(ConfigurationRow row) => new(row.Kind, row.Id);
}

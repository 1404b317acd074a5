using System.Collections.Immutable;
using OmniContact.Server.Errors;
using OmniContact.Storage;

namespace OmniContact.Server.Api;

/// <summary>A change set: what to set and what to remove, and why.</summary>
internal sealed record ConfigurationChangeRequest
{
    private const int MostRows = 20_000;

    public string? Note { get; init; }
    public ImmutableArray<EntityToSet> Set { get; init; } = [];
    public ImmutableArray<EntityName> Remove { get; init; } = [];

    /// <exception cref="Faulty">Too many, or one entity is named twice.</exception>
    public ImmutableArray<ConfigurationRow> Rows()
    {
        ImmutableArray<ConfigurationRow> rows =
        [
            .. Set.Select(entity => new ConfigurationRow(entity.Kind, entity.Id, entity.Value.GetRawText())),
            .. Remove.Select(entity => new ConfigurationRow(entity.Kind, entity.Id, null)),
        ];
        if (rows.Length > MostRows) throw Faulty.Field(413, "set", $"names {rows.Length} entities with remove; {MostRows} are allowed");
        var twice = rows.GroupBy(row => (row.Kind, row.Id)).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? rows : throw Faulty.Field(422, "set", $"'{twice.Key.Kind}/{twice.Key.Id}' is named twice");
    }
}

namespace OmniContact.Routing.Configuration;

/// <summary>A skill that agents have at a level 1..10. The id is the name used in requirements.</summary>
public sealed record Skill
{
    public required string Id { get; init; }
    public required LocalizedText Name { get; init; }
}

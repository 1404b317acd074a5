using System.Text.Json.Serialization;

namespace OmniContact.Feeds;

/// <summary>One numbered change in an agent's world.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PartChanged), "part")]
[JsonDerivedType(typeof(PresenceChanged), "presence")]
[JsonDerivedType(typeof(MentionChanged), "mention")]
public abstract record AgentFeedEvent
{
    public required long Number { get; init; }
}

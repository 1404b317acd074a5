using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace OmniContact.Grains.Tests.Messages;

/// <summary>What a message looks like that a newer release has written: every record in it has a member that this one does not know.</summary>
internal static class NewerRelease
{
    private const string Added = "addedLater";

    public static string Of(string json, Type type)
    {
        var node = JsonNode.Parse(json);
        Add(node, type);
        return node?.ToJsonString(OmniJson.Options) ?? "null";
    }

    private static void Add(JsonNode? node, Type type)
    {
        var info = OmniJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items) Add(item, info.ElementType!);
                break;
            case JsonObject entries when info.Kind == JsonTypeInfoKind.Dictionary:
                foreach (var entry in entries) Add(entry.Value, info.ElementType!);
                break;
            case JsonObject record when info.Kind == JsonTypeInfoKind.Object:
                foreach (var property in Written(record, info).Properties) Add(record[property.Name], property.PropertyType);
                record[Added] = new JsonObject { ["by"] = "a newer release" };
                break;
        }
    }

    /// <summary>Of a closed hierarchy, the one that was written.</summary>
    private static JsonTypeInfo Written(JsonObject record, JsonTypeInfo info)
    {
        if (info.PolymorphismOptions is not { } hierarchy || record[hierarchy.TypeDiscriminatorPropertyName]?.GetValue<string>() is not { } name) return info;
        return OmniJson.Options.GetTypeInfo(hierarchy.DerivedTypes.Single(derived => name.Equals(derived.TypeDiscriminator)).DerivedType);
    }
}

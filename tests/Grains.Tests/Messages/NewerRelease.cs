using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OmniContact.Routing;

namespace OmniContact.Grains.Tests.Messages;

/// <summary>What a message looks like that a newer release has written: every record in it has a member that this one does not know.</summary>
internal static class NewerRelease
{
    private const string Added = "addedLater";

    /// <param name="json">What this release has written.</param>
    /// <param name="type">Of it.</param>
    /// <param name="kept">Only in records that keep it.</param>
    public static string Of(string json, Type type, bool kept = false)
    {
        var node = JsonNode.Parse(json);
        Add(node, type, kept);
        return node?.ToJsonString(OmniJson.Options) ?? "null";
    }

    private static void Add(JsonNode? node, Type type, bool kept)
    {
        var info = OmniJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items) Add(item, info.ElementType!, kept);
                break;
            case JsonObject entries when info.Kind == JsonTypeInfoKind.Dictionary:
                foreach (var entry in entries) Add(entry.Value, info.ElementType!, kept);
                break;
            case JsonObject record when info.Kind == JsonTypeInfoKind.Object:
                var written = Written(record, info);
                foreach (var property in written.Properties.Where(property => !property.IsExtensionData)) Add(record[property.Name], property.PropertyType, kept);
                if (!kept || written.Type.IsAssignableTo(typeof(StoredRecord))) record[Added] = new JsonObject { ["by"] = "a newer release" };
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

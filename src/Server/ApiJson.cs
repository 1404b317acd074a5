using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OmniContact.Server.Privacy;

namespace OmniContact.Server;

/// <summary>How JSON looks outside: camelCase, enumerations by name, unknown members refused, texts masked.</summary>
internal static class ApiJson
{
    /// <summary>Masks every text that leaves.</summary>
    public static JsonSerializerOptions Masked { get; } = Apply(new(JsonSerializerDefaults.Web), mask: true);

    /// <summary>The same without masking: for customers' own words, and for what the server stores.</summary>
    public static JsonSerializerOptions Plain { get; } = Apply(new(JsonSerializerDefaults.Web), mask: false);

    public static JsonSerializerOptions Apply(JsonSerializerOptions options, bool mask)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.MaxDepth = 32;
        options.AllowDuplicateProperties = false;
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(NoUnknown).WithAddedModifier(NoNullItems.Refuse);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new InstantConverter());
        if (mask) options.Converters.Add(new MaskingStringConverter());
        return options;
    }

    /// <summary>What a newer server has stored and this one does not know, it neither shows nor takes.</summary>
    private static void NoUnknown(JsonTypeInfo type)
    {
        foreach (var unknown in type.Properties.Where(property => property.IsExtensionData).ToList()) type.Properties.Remove(unknown);
    }
}

using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;

namespace OmniContact.Server.Errors;

/// <summary>The compiled routes answer an optional part of the query that cannot be read with a bare 400; this finds out which one it was.</summary>
internal static class UnreadableQuery
{
    public static Problem? Of(HttpContext context)
    {
        foreach (var part in context.GetEndpoint()?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>() ?? [])
        {
            if (part.HasTryParse && context.Request.Query[part.Name].ToString() is { Length: > 0 } given && !CanBeRead(given, part))
                return Problem.OfField(400, JsonNamingPolicy.CamelCase.ConvertName(part.Name), $"cannot be read from '{given}'");
        }
        return null;
    }

    private static bool CanBeRead(string given, IParameterBindingMetadata part)
    {
        var type = part.ParameterInfo.ParameterType;
        return TypeDescriptor.GetConverter(Nullable.GetUnderlyingType(type) ?? type).IsValid(given);
    }
}

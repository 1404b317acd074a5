using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using OmniContact.Server.Idempotency;

namespace OmniContact.Server.Api;

/// <summary>Headers that routes read for themselves, and how they refuse, in the description of the API.</summary>
internal static class DescribedHeaders
{
    public static Task Add(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<TagIsVersion>().Any()) Add(operation, "If-Match", true, "The ETag that was read, such as \"7\": so nobody's change is lost.");
        if (context.Description.HttpMethod is not ("GET" or "HEAD") && !metadata.OfType<TakesNoKey>().Any())
            Add(operation, IdempotencyEdge.Header, false, "1 to 64 characters: a repeat with the same key gets the first answer and does nothing again.");
        operation.Responses ??= [];
        operation.Responses["default"] = new OpenApiResponse
        {
            Description = "Refused: application/problem+json, with the fields at fault under `errors`. The statuses are those of /docs/protocol#errors.",
        };
        return Task.CompletedTask;
    }

    private static void Add(OpenApiOperation operation, string name, bool required, string says)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = name, In = ParameterLocation.Header, Required = required, Description = says, Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
    }
}

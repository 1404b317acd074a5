using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using OmniContact.Server.Access;

namespace OmniContact.Server.Api;

/// <summary>The description of the API at /openapi/v1.json, and a page to try it at /api.</summary>
internal static class OpenApiPages
{
    private const string KeyScheme = "apiKey";

    private const string Help =
        "Programs send an API key as a bearer token. In a tab where somebody has signed in at [/workbench/](/workbench/) this page acts as that person. "
        + "More in the [protocol](/docs/protocol).";

    public static IServiceCollection AddDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddDocumentTransformer(Describe);
        options.AddOperationTransformer(NameRoles);
        options.AddOperationTransformer(DescribedHeaders.Add);
        options.AddSchemaTransformer(TypeTexts);
    });

    public static void MapDescription(this IEndpointRouteBuilder routes) => routes.MapOpenApi().ForAnyone();

    public static void UseTryPage(this IApplicationBuilder app) => app.UseSwaggerUI(page =>
    {
        page.RoutePrefix = "api";
        page.DocumentTitle = "OmniContact API";
        page.InjectJavascript("/try-api.js");
        page.SwaggerEndpoint("/openapi/v1.json", "v1");
    });

    private static Task Describe(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
    {
        document.Info = new OpenApiInfo { Title = About.ProductName, Version = About.ProductVersion, Description = Help };
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[KeyScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" };
        return Task.CompletedTask;
    }

    /// <summary>Each route says who may use it.</summary>
    private static Task NameRoles(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        var roles = context.Description.ActionDescriptor.EndpointMetadata.OfType<ForAttribute>().LastOrDefault()?.Roles;
        operation.Description = $"{operation.Description}\n\nRoles: {roles?.Replace(",", ", ") ?? "anyone"}.".Trim();
        if (roles is null) return Task.CompletedTask;
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(KeyScheme, context.Document)] = [] }];
        return Task.CompletedTask;
    }

    /// <summary>The converter that masks texts hides their type from the generator.</summary>
    private static Task TypeTexts(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancel)
    {
        if (context.JsonTypeInfo.Type == typeof(string)) schema.Type ??= JsonSchemaType.String;
        return Task.CompletedTask;
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using OmniContact.Routing;

namespace OmniContact.Server.Errors;

/// <summary>What went wrong, as <c>application/problem+json</c> (RFC 9457), or as a page for a person.</summary>
internal sealed record Problem
{
    public const string MediaType = "application/problem+json";

    /// <summary>Where the kind of problem is explained.</summary>
    public required string Type { get; init; }
    public required string Title { get; init; }
    public required int Status { get; init; }
    public required string Detail { get; init; }
    /// <summary>Field path to what is wrong with it: the value, the bound.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>>? Errors { get; init; }
    /// <summary>Why a command was refused.</summary>
    public RefusalKind? Kind { get; init; }
    /// <summary>The thing as it is now.</summary>
    public object? Current { get; init; }

    public static Problem Of(int status, string detail) => new()
    {
        Type = $"/docs/protocol#errors",
        Title = Titles.Of(status),
        Status = status,
        Detail = detail,
    };

    /// <summary>One field is at fault.</summary>
    public static Problem OfField(int status, string field, string fault) => Of(status, $"{field}: {fault}") with
    {
        Errors = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add(field, [fault]),
    };

    public static Problem OfFaults(int status, string detail, IEnumerable<Fault> faults) => Of(status, detail) with
    {
        Errors = faults.GroupBy(fault => fault.Where).ToImmutableDictionary(group => group.Key, group => group.Select(f => f.Text).ToImmutableArray()),
    };

    public async Task Write(HttpContext context)
    {
        if (context.Response.HasStarted) return;
        context.Response.StatusCode = Status;
        context.Response.Headers.CacheControl = "no-store";
        if (ProblemPage.IsWanted(context.Request))
        {
            await ProblemPage.Write(this, context);
            return;
        }
        context.Response.ContentType = MediaType;
        await JsonSerializer.SerializeAsync(context.Response.Body, this, ApiJson.Masked, context.RequestAborted);
    }
}

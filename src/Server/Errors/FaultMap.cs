using System.Text.Json;
using System.Text.RegularExpressions;
using OmniContact.Server.Http;
using OmniContact.Storage;
using Orleans.Runtime;

namespace OmniContact.Server.Errors;

/// <summary>The one map from exceptions to problems.</summary>
internal static partial class FaultMap
{
    /// <summary>What our own reading of JSON says; the rest is the library's.</summary>
    private static readonly string[] Own = [NoNullItems.Fault, InstantConverter.Fault];

    private const string WrongType = "The JSON value could not be converted";

    public static Problem Of(Exception error, string trace, long? bodyLimit = null) => error switch
    {
        Faulty faulty => faulty.Problem,
        StoreUnavailableException => Problem.Of(503, "The store is away or too slow. Nothing was acknowledged; try again."),
        OrleansException => Problem.Of(503, "The part of the server that decides this cannot be reached. Try again."),
        TimeoutException => Problem.Of(503, "It took too long. What became of it is not known; repeat with the same Idempotency-Key."),
        BadHttpRequestException { StatusCode: 413 } => OfStatus(413, bodyLimit),
        BadHttpRequestException { InnerException: JsonException json } => OfJson(json),
        BadHttpRequestException bad => OfBinding(bad),
        JsonException json => OfJson(json),
        InvalidOperationException { InnerException: ArgumentException } unread when unread.Message.Contains("charset", StringComparison.Ordinal) =>
            Problem.OfField(415, "Content-Type", "names a charset that is not read here; send UTF-8"),
        IOException => Problem.Of(503, "The disk is full or away. Nothing was acknowledged; try again."),
        ArgumentException { ParamName: "cursor" } => Problem.OfField(400, "cursor", "is not a cursor of this list"),
        _ => Problem.Of(500, $"This is a fault of the server. It was logged under {trace}."),
    };

    /// <summary>For a status that the framework answers by itself, without words.</summary>
    public static Problem OfStatus(int status, long? bodyLimit) =>
        Problem.Of(status, status == StatusCodes.Status413PayloadTooLarge ? $"The body is longer than {bodyLimit} bytes." : Titles.Of(status));

    /// <summary>Names the field and leaves the library's type names out.</summary>
    private static Problem OfJson(JsonException error)
    {
        var path = JsonPath.Field(error.Path);
        if (Unmapped().Match(error.Message) is { Success: true } unknown)
            return Problem.OfField(400, JsonPath.Join(path, unknown.Groups[1].Value), "is not a known field");
        if (Missing().Match(error.Message) is { Success: true } missing)
            return Problem.OfField(400, JsonPath.Join(path, missing.Groups[1].Value), "is missing");
        if (Duplicate().Match(error.Message) is { Success: true } twice)
            return Problem.OfField(400, JsonPath.Join(path, twice.Groups[1].Value), "is given twice");
        if (Own.Any(fault => error.Message.EndsWith(fault, StringComparison.Ordinal))) return Problem.OfField(400, path, error.Message);
        var isJson = path.Length > 0 || error.Message.StartsWith(WrongType, StringComparison.Ordinal);
        return Problem.OfField(400, path.Length > 0 ? path : "body", isJson ? "has a wrong type or an unknown value" : $"is not valid JSON (line {error.LineNumber + 1})");
    }

    private static Problem OfBinding(BadHttpRequestException error)
    {
        if (Parameter().Match(error.Message) is { Success: true } wrong)
            return Problem.OfField(400, JsonNamingPolicy.CamelCase.ConvertName(wrong.Groups[1].Value), $"cannot be read from '{wrong.Groups[2].Value}'");
        if (Required().Match(error.Message) is { Success: true } absent)
            return Problem.OfField(400, JsonNamingPolicy.CamelCase.ConvertName(absent.Groups[1].Value), "is missing");
        return error.Message.Contains("no body was provided", StringComparison.Ordinal)
            ? Problem.OfField(400, "body", "is missing")
            : Problem.Of(error.StatusCode, error.Message);
    }

    [GeneratedRegex("^The JSON property '([^']+)' could not be mapped")]
    private static partial Regex Unmapped();

    [GeneratedRegex("^Duplicate property '([^']+)'")]
    private static partial Regex Duplicate();

    [GeneratedRegex("missing required properties including: '([^']+)'")]
    private static partial Regex Missing();

    [GeneratedRegex("""^Failed to bind parameter "[^"]*?(\w+)" from "([^"]*)"\.""")]
    private static partial Regex Parameter();

    [GeneratedRegex("""^Required parameter "[^"]*?(\w+)" was not provided""")]
    private static partial Regex Required();
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace OmniContact.Routing.Texts;

/// <summary>
/// Places in a prepared text that are filled in when it is used: <c>{{customer.name}}</c>. One without a value stays as it is, so that
/// whoever sends the text sees it; a text with one left is not sent to a customer.
/// </summary>
public static partial class Placeholders
{
    public const string CustomerName = "customer.name";
    public const string AgentName = "agent.name";
    public const string AgentNumber = "agent.number";
    public const string QueueName = "queue.name";

    /// <summary>Before the name of something that was collected about the conversation: <c>{{attribute.order}}</c>.</summary>
    public const string Attribute = "attribute.";

    public static ImmutableArray<string> Named { get; } = [CustomerName, AgentName, AgentNumber, QueueName];

    public static bool IsKnown(string name) => Named.Contains(name) || (name.Length > Attribute.Length && name.StartsWith(Attribute, StringComparison.Ordinal));

    /// <summary>Their names in order, each once.</summary>
    public static ImmutableArray<string> In(string text) => [.. Place().Matches(text).Select(place => place.Groups[1].Value).Distinct()];

    /// <summary>The text with each value in its place. What is filled in is not looked through again.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) =>
        Place().Replace(text, place => values.GetValueOrDefault(place.Groups[1].Value) is { Length: > 0 } value ? value : place.Value);

    [GeneratedRegex(@"\{\{\s*([\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*)\s*\}\}")]
    private static partial Regex Place();
}

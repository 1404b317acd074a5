using System.Text.RegularExpressions;

namespace OmniContact.Server.Admin.Diagnosing;

/// <summary>The ids in the lines of a log: an agent's may be a person's name.</summary>
internal static partial class LogIds
{
    /// <param name="log">Lines as the server writes them.</param>
    /// <param name="word">What stands in the place of an id.</param>
    public static string Replace(string log, Func<string, string> word) => Id().Replace(log, found => word(found.Value));

    /// <summary>After what it is an id of, in words or as the key of a grain, and the value of a member that holds one alone.</summary>
    [GeneratedRegex("""(?<=\b(?:agent|queue|board|team|entryPoint)[/ ]|"(?:id|key|agentId|queueId)":")[^\s"\\/,;:()]+""")]
    private static partial Regex Id();
}

using System.Text.RegularExpressions;

namespace OmniContact.Outbox;

/// <summary>How often something failed for each reason. Numbers and ids in a text do not make it another reason.</summary>
internal sealed partial class EqualFailures
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>How often it failed for this reason by now.</summary>
    public int Add(Exception fault)
    {
        var reason = $"{fault.GetType().FullName}: {WithDigits().Replace(fault.Message, "#")}";
        return _counts[reason] = _counts.GetValueOrDefault(reason) + 1;
    }

    [GeneratedRegex(@"\S*\d\S*")]
    private static partial Regex WithDigits();
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace OmniContact.Routing.Configuration;

/// <summary>What a channel may be called: it is the first half of every identity's key.</summary>
public static partial class ChannelNames
{
    public const string Rule = "has to be 1 to 32 small letters, digits and hyphens, a letter first";

    /// <summary>Channels whose pages and apps are ours, so that what was shown there can be shown as gone.</summary>
    private static readonly FrozenSet<string> Own = FrozenSet.Create("webchat", "app");

    /// <summary>Whether what went out by this channel can be taken back.</summary>
    public static bool TakesBack(string channel) => Own.Contains(channel);

    public static bool IsOne(string name) => Pattern().IsMatch(name);

    [GeneratedRegex(@"^[a-z][a-z0-9-]{0,31}\z")]
    private static partial Regex Pattern();
}

using System.Collections.Immutable;
using System.Globalization;

namespace OmniContact.Storage.Checks;

/// <summary>What makes a repeated message the same message: the names by which it is recognised.</summary>
internal sealed class NameChecks(StoredConversations stored)
{
    private readonly Findings _repeats = new("repeats-known", "The first answer to a message that may come again names a message that is stored.");

    public async Task<ImmutableArray<CheckOutcome>> Run(Session session, CancellationToken cancel)
    {
        await foreach (var row in session.Stream("SELECT scope, value FROM uniques WHERE scope LIKE 'provider:%' OR scope LIKE 'sent:%'", cancel))
            _repeats.AddIf(!IsStored(row.GetString(0), row.GetString(1)), $"{row.GetString(0)} -> {row.GetString(1)}");
        return [_repeats.Outcome];
    }

    /// <summary><c>provider:entry -> customer/conversation/number</c> and <c>sent:conversation:agent -> number</c>.</summary>
    private bool IsStored(string scope, string value)
    {
        var parts = value.Split('/');
        var conversation = parts.Length == 3 ? parts[1] : scope.Split(':')[1];
        return stored.LastMessage.TryGetValue(conversation, out var last)
            && long.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= last;
    }
}

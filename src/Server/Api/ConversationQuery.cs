using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Server.Errors;
using OmniContact.Storage;

namespace OmniContact.Server.Api;

/// <summary>Which conversations to list.</summary>
internal readonly record struct ConversationQuery(
    string? CustomerId, string? QueueId, string? OwnerId, string? Channel, string? Medium, string? Category, string? Status, DateTimeOffset? From, DateTimeOffset? Before,
    string? Customer, string? Q, string? CloseReason = null, int? Stars = null)
{
    private const int MostCharacters = 200;

    /// <exception cref="Faulty">The status or the medium is not one, or what is searched for is empty or too long.</exception>
    public ConversationFilter ToFilter(PageQuery page)
    {
        Check("customer", Customer);
        Check("q", Q);
        if (Stars is < Rating.Worst or > Rating.Best) throw Faulty.Field(400, "stars", $"is {Stars}; it has to be {Rating.Worst}..{Rating.Best}");
        return Reason is null ? Filter(page) : Filter(page) with { Status = nameof(ConversationStatus.Closed) };
    }

    /// <summary>What no column tells is asked of each row.</summary>
    public bool AsksOfRows => CloseReason is not null || Stars is not null;

    /// <summary>Whether a row is what no column tells.</summary>
    public bool Has(ConversationRow row)
    {
        var state = OmniJson.Read<ConversationBody>(row.Body).State;
        return (Reason is not { } reason || state.CloseReason == reason) && (Stars is not { } stars || state.Rating?.Stars == stars);
    }

    private CloseReason? Reason => CloseReason is null ? null : Known<CloseReason>("closeReason", CloseReason);

    private ConversationFilter Filter(PageQuery page) => new()
    {
        CustomerId = CustomerId,
        QueueId = QueueId,
        OwnerId = OwnerId,
        Channel = Channel,
        Medium = Medium is null ? null : Known<Medium>("medium", Medium).ToString(),
        Category = Category,
        Status = Status is null ? null : Known<ConversationStatus>("status", Status).ToString(),
        StartedFrom = From?.ToUniversalTime(),
        StartedBefore = Before?.ToUniversalTime(),
        Limit = page.Size,
        Cursor = page.Cursor,
    };

    private static void Check(string field, string? text)
    {
        if (text is not null && text.Trim().Length is 0 or > MostCharacters) throw Faulty.Field(400, field, $"has to have 1 to {MostCharacters} characters");
    }

    private static T Known<T>(string field, string name) where T : struct, Enum =>
        Enum.TryParse<T>(name, ignoreCase: true, out var known) && !char.IsDigit(name[0])
            ? known
            : throw Faulty.Field(400, field, $"'{name}' is none of {string.Join(", ", Enum.GetValues<T>().Select(OmniJson.Name))}");
}

using System.Collections.Immutable;

namespace OmniContact.Routing.ServiceLevels;

/// <summary>
/// First-contact resolution: a resolved matter counts when the customer did not come back to it, and began no other with the same category, on any
/// channel, within the window. Only matters with a category whose window is over are counted.
/// </summary>
public static class FirstContact
{
    public static readonly TimeSpan Window = TimeSpan.FromDays(7);

    /// <param name="matters">All matters of the customers in question, from the first that is counted to now.</param>
    /// <param name="from">Resolved at or after.</param>
    /// <param name="to">Resolved before.</param>
    /// <param name="now">Windows that end later are not over.</param>
    public static FirstContactFigures Of(IEnumerable<Matter> matters, DateTimeOffset from, DateTimeOffset to, DateTimeOffset now)
    {
        var figures = new FirstContactFigures(0, 0, 0, 0);
        foreach (var customer in matters.GroupBy(matter => matter.CustomerId))
        {
            var all = customer.ToImmutableArray();
            foreach (var matter in all.Where(matter => matter.ResolvedAt >= from && matter.ResolvedAt < to)) figures += Judge(matter, all, now);
        }

        return figures;
    }

    private static FirstContactFigures Judge(Matter matter, ImmutableArray<Matter> customers, DateTimeOffset now)
    {
        var (begin, end) = (matter.ResolvedAt!.Value, matter.ResolvedAt.Value + Window);
        if (matter.Category is null) return new(0, 0, 0, 1);
        var again = matter.ReopenedAt <= end || customers.Any(other =>
            other.ConversationId != matter.ConversationId && other.Category == matter.Category && other.StartedAt > begin && other.StartedAt <= end);
        if (again) return new(0, 1, 0, 0);
        return now > end ? new(1, 0, 0, 0) : new(0, 0, 1, 0);
    }
}

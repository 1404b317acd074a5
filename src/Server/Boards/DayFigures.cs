using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Server.Boards;

/// <summary>The sums of a day out of a book; each is made once.</summary>
/// <param name="book">What was counted.</param>
/// <param name="day">Of the site.</param>
/// <param name="at">Up to when agents' time counts.</param>
internal sealed class DayFigures(LiveBook book, DateOnly day, DateTimeOffset at)
{
    private readonly Dictionary<string, ImmutableDictionary<Medium, Figures>> _queues = [];

    public DateOnly Day => day;

    public DateTimeOffset At => at;

    public Figures OfAll() => book.OfDay(day);

    public Figures OfQueue(string id) => Sum(Media(id).Values);

    public Figures OfQueues(IEnumerable<string> ids) => Sum(ids.SelectMany(id => Media(id).Values));

    public Figures OfMedium(Medium medium, IEnumerable<string> queueIds) => Sum(queueIds.Select(id => Media(id).GetValueOrDefault(medium)).OfType<Figures>());

    public Figures OfAgent(string id) => book.Agents.Days.GetValueOrDefault(id)?.Of(day, at, book.Site) ?? Figures.Zero;

    public Figures OfAgents(IEnumerable<string> ids) => Sum(ids.Select(OfAgent));

    private ImmutableDictionary<Medium, Figures> Media(string queueId) => _queues.TryGetValue(queueId, out var known) ? known : _queues[queueId] = book.OfDay(day, queueId);

    private static Figures Sum(IEnumerable<Figures> all) => all.Aggregate(Figures.Zero, (sum, next) => sum + next);
}

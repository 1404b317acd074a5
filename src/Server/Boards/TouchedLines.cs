using System.Collections.Concurrent;
using System.Collections.Immutable;
using OmniContact.Routing.Configuration;
using OmniContact.Storage;

namespace OmniContact.Server.Boards;

/// <summary>Queues and agents that new facts name, to be read at once and once more.</summary>
internal sealed class TouchedLines
{
    private readonly ConcurrentQueue<FactRow> _news = [];
    private readonly Queue<(DateTimeOffset At, Touched What)> _again = [];

    public void Add(FactRow fact) => _news.Enqueue(fact);

    /// <param name="now">The instant.</param>
    /// <param name="after">How long after the first reading comes the second.</param>
    public Touched Take(DateTimeOffset now, TimeSpan after)
    {
        var first = News();
        if (!first.IsEmpty) _again.Enqueue((now, first));
        var all = first;
        while (_again.TryPeek(out var next) && now - next.At >= after)
        {
            all = all with { QueueIds = all.QueueIds.Union(next.What.QueueIds), AgentIds = all.AgentIds.Union(next.What.AgentIds) };
            _again.Dequeue();
        }

        return all;
    }

    /// <summary>Every line there is; what was named before is in it.</summary>
    public Touched Everything(ConfigurationSnapshot configuration, DateTimeOffset now)
    {
        var news = News();
        if (!news.IsEmpty) _again.Enqueue((now, news));
        return new Touched([.. configuration.Entities.Queues.Keys], [.. configuration.Entities.Agents.Keys], news.Since);
    }

    private Touched News()
    {
        var (queues, agents) = (ImmutableHashSet.CreateBuilder<string>(), ImmutableHashSet.CreateBuilder<string>());
        DateTimeOffset? since = null;
        while (_news.TryDequeue(out var fact))
        {
            if (fact.QueueId is { } queue) queues.Add(queue);
            if (fact.AgentId is { } agent) agents.Add(agent);
            if (since is null || fact.At < since) since = fact.At;
        }

        return new Touched(queues.ToImmutable(), agents.ToImmutable(), since);
    }
}

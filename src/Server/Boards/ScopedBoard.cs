using System.Collections.Immutable;
using OmniContact.Feeds;
using OmniContact.Routing.Configuration;
using OmniContact.Server.Alerts;
using OmniContact.Server.Api;

namespace OmniContact.Server.Boards;

/// <summary>The board of all who see the same: its lines, numbered by their changes. With another configuration it begins anew, under another epoch.</summary>
internal sealed class ScopedBoard(BoardScope scope)
{
    private readonly Lock _lock = new();
    private readonly NumberedLines<QueueRow> _queues = new(line => line.Id);
    private readonly NumberedLines<AgentRow> _agents = new(line => line.Id);
    private readonly NumberedLines<BoardGroup> _teams = new(line => line.Id);
    private readonly NumberedLines<BoardGroup> _channels = new(line => line.Id);
    private readonly NumberedLines<BoardGroup> _total = new(line => line.Id);
    private ImmutableArray<AlertRow> _alerts = [];
    private long _alertsNumber;
    private ConfigurationSnapshot _configuration = ConfigurationSnapshot.Empty;
    private FeedPosition _position = new(0, 0);
    private FeedPosition? _told;
    private DateOnly _day;
    private string _timeZone = "";

    public BoardScope Scope => scope;

    /// <summary>False until it shows this version of the configuration, and the day.</summary>
    public bool Shows(ConfigurationSnapshot configuration, DateOnly day) => _configuration.Version == configuration.Version && _day == day && _position.Number > 0;

    /// <summary>Something is another than when this was asked last.</summary>
    public bool IsUntold()
    {
        lock (_lock)
        {
            if (_told == _position) return false;
            _told = _position;
            return true;
        }
    }

    /// <summary>Takes lines in.</summary>
    public void Put(BoardLines lines)
    {
        lock (_lock)
        {
            if (!Shows(lines.Configuration, lines.Day)) Begin(lines);
            var number = _position.Number + 1;
            var news = Put(_queues, lines.Queues, number) | Put(_agents, lines.Agents, number) | Put(_teams, lines.Teams, number)
                | Put(_channels, lines.Channels, number) | Put(_total, [lines.Total], number) | PutAlerts(lines.Alerts, number);
            if (news) _position = _position with { Number = number };
        }
    }

    /// <summary>What follows a position, or everything where it is none of this board.</summary>
    public BoardSlice Since(FeedPosition? position)
    {
        lock (_lock)
        {
            var whole = position is null || position.Epoch != _position.Epoch || position.Number > _position.Number;
            var after = whole ? 0 : position!.Number;
            return new BoardSlice
            {
                Position = _position,
                After = whole ? null : after,
                Day = _day,
                TimeZone = _timeZone,
                Total = _total.Since(after).SingleOrDefault(),
                Queues = [.. _queues.Since(after)],
                Agents = [.. _agents.Since(after)],
                Teams = [.. _teams.Since(after)],
                Channels = [.. _channels.Since(after)],
                Alerts = _alertsNumber > after || whole ? _alerts : null,
                Measures = whole ? [.. BoardMeasures.All.Select(one => new MeasureName(one.Id, one.Name, one.Booking, one.Unit))] : null,
                BreakReasons = whole ? CodeName.OfBreaks(_configuration.Entities) : null,
            };
        }
    }

    private void Begin(BoardLines lines)
    {
        _queues.Clear();
        _agents.Clear();
        _teams.Clear();
        _channels.Clear();
        _total.Clear();
        (_alerts, _alertsNumber) = ([], 0);
        (_configuration, _day, _timeZone) = (lines.Configuration, lines.Day, lines.TimeZone);
        _position = new FeedPosition(Math.Max(lines.At.UtcTicks, _position.Epoch + 1), 0);
    }

    private bool PutAlerts(ImmutableArray<AlertRow> alerts, long number)
    {
        if (OmniJson.Same(_alerts, alerts)) return false;
        (_alerts, _alertsNumber) = (alerts, number);
        return true;
    }

    private static bool Put<T>(NumberedLines<T> known, IEnumerable<T> lines, long number) =>
        lines.Aggregate(false, (news, line) => known.Put(line, number) | news);
}

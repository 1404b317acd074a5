using OmniContact.Routing.Configuration;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Replay;

/// <summary>
/// A queue put together again as it was when it answered, with the same <see cref="Matcher"/>. Reservations are taken from the record of
/// the turn instead of being made anew: they follow from the load of agents who are not here.
/// </summary>
internal sealed class QueueAgain
{
    private readonly ConfigurationSnapshot _configuration;
    private readonly string _queueId;
    private readonly DateTimeOffset _at;

    public QueueAgain(ConfigurationSnapshot configuration, string queueId, DateTimeOffset at)
    {
        (_configuration, _queueId, _at) = (configuration, queueId, at);
        var settings = configuration.Queue(queueId) ?? QueueSettings.Fallback with { Id = queueId };
        Matcher = new Matcher(
            settings with { DrainAfterSeconds = null }, new OpenHours(configuration.Calendar(settings.CalendarId)), configuration.Version);
    }

    public Matcher Matcher { get; }

    public ItemRef Put(WaitingItem item) => Matcher.SetItem(item, _at);

    /// <summary>Null when the agent is no member.</summary>
    public AgentRef? Enrol(AgentStatus status, DateTimeOffset? lastTurn = null)
    {
        if (_configuration.MembersOf(_queueId).FirstOrDefault(member => member.AgentId == status.AgentId) is not { } member) return null;
        var agent = Matcher.SetMember(new AgentMember
        {
            AgentId = member.AgentId,
            Skills = _configuration.Agent(member.AgentId)!.Skills,
            AfterSeconds = Math.Max(member.BackupAfterSeconds, member.OnlyAfterStep ?? 0),
            LastTurn = lastTurn,
        }, _at);
        Matcher.Update(agent, status, _at);
        return agent;
    }
}

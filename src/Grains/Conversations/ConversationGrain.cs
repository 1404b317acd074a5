using OmniContact.Configuration;
using OmniContact.Outbox;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;
using OmniContact.Storage;
using Orleans;
using Orleans.Runtime;

namespace OmniContact.Conversations;

/// <summary>
/// The truth about one conversation: each turn decides by <c>Routing</c>, commits one unit, and only then replaces the state,
/// tells queue, agents and customer, and answers.
/// </summary>
internal sealed partial class ConversationGrain(
    IStore store, ReadableRows rows, IConfiguration configuration, OutboxDispatcher outbox, GrainOptions options,
    ICommonVersion servers, TimeProvider time) : Grain, IConversationGrain
{
    private ConversationBody? _body;
    private IGrainTimer? _timer;

    private string Key => this.GetPrimaryKeyString();

    private ConfigurationSnapshot Settings => configuration.Current;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await Beginning.Unlocked();
        _pageAt = time.GetUtcNow();
        if (rows.Read(await store.FindConversation(Key, cancellationToken)) is not { } body) return;
        _body = body;
        // The queue may have been told nothing of the last commit: an older version than it knows does no harm.
        if (body.State.Waiting is { } waiting)
        {
            _queuesToTell.Add(waiting.QueueId);
            _tellAt = _pageAt;
        }
        Arm();
    }

    public async Task Wake()
    {
        if (_body is not { } body) return;
        await Tick();
        // What was due by an earlier configuration and is not by this one would be due for ever.
        if (ReferenceEquals(_body, body)) await KeepDeadline();
    }

    private async Task Tick()
    {
        await TellQueues();
        await LookForPage();
        await RunDeadlines();
    }

    private async Task RunDeadlines()
    {
        var (state, queue, now) = (_body!.State, Queue(_body.State), time.GetUtcNow());
        var change = new Change(state);
        var placement = Waking.Asks(state, queue, now) is { } question ? await PlaceBy(question, change) : null;
        change.Apply(Waking.Wake(state, queue, placement, now));
        if (change.IsEmpty) Arm();
        else if (!(await Commit(change)).Ok) _timer!.Change(RetryTelling, TimerWaits.AfterFailure);
    }

    public async Task Reconfigured()
    {
        if (_body is not { State: { Status: ConversationStatus.Queued, Waiting: { } waiting } state } body) return;
        if (Settings.Queue(waiting.QueueId) is null)
        {
            await LeaveRemovedQueue(state, waiting);
            return;
        }

        await RunDeadlines();
        if (ReferenceEquals(_body, body)) await KeepDeadline();
    }

    /// <summary>The Waker goes by what is stored.</summary>
    private async Task KeepDeadline()
    {
        var due = Deadlines.Next(_body!.State, Queue(_body.State));
        if (due <= time.GetUtcNow()) return;
        await Stale.Commit(this, store, new CommitUnit
        {
            Owner = $"{Receivers.Conversation}/{Key}", Deadline = new DeadlineRow(Receivers.Conversation, Key, due),
        });
    }

    private ConfiguredQueue? Queue(Conversation state)
    {
        var id = state.Waiting?.QueueId ?? state.QueueId;
        return Settings.Configured(id);
    }

    private QueueSettings QueueSettings(Conversation state) => Queue(state)?.Settings ?? Routing.Queues.QueueSettings.Fallback;

    /// <summary>Of the queue that gave its owner their part.</summary>
    private QueueSettings PartSettings(Conversation state) =>
        Settings.Configured(state.QueueOfPart())?.Settings ?? Routing.Queues.QueueSettings.Fallback;

    /// <summary>Of the queue that gave the part which the agent wraps up; the conversation may be in another one by now.</summary>
    private WrapUpPolicy WrapUpOf(Conversation state, string agentId)
    {
        var queueId = state.WrapUps.FirstOrDefault(one => one.AgentId == agentId)?.QueueId;
        return (Settings.Configured(queueId)?.Settings ?? QueueSettings(state)).WrapUp;
    }

    private CapacityProfile? Profile(string? agentId) =>
        agentId is not null && Settings.Agent(agentId) is { } agent ? Settings.Profile(agent) : null;

    private Refusal NotFound() => new(RefusalKind.NotFound, $"there is no conversation '{Key}'");
}

using System.Collections.Immutable;
using OmniContact.Conversations;
using OmniContact.Outbox;
using OmniContact.Routing;
using OmniContact.Routing.Alerts;
using OmniContact.Routing.Conversations;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Alerts;

/// <summary>Every alert's truth: one that began, is on, was told of or seen to is so after any restart, and its messages go with the same commit.</summary>
internal sealed class AlertsGrain(
    IStore store, ReadableRows rows, AlertReader reader, AlertNotices notices, OutboxDispatcher outbox, Nudges nudges, TimeProvider time) : Grain, IAlertsGrain
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private AlertBook _book = new();
    private long _epoch;
    private DateTimeOffset? _lookedAt;

    private string Key => this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        var row = await store.BeginEpoch(Receivers.Alerts, Key, cancellationToken);
        (_epoch, _book) = (row.Epoch, rows.ReadAlerts(row) ?? new AlertBook());
    }

    public async Task<ImmutableArray<Alert>> Look()
    {
        var now = time.GetUtcNow();
        if (now - _lookedAt < LookEvery) return _book.Alerts;
        var seen = Alerting.Look(_book, await reader.Read(now), now);
        var book = seen.Book;
        foreach (var conversation in await Spoken(book)) book = Alerting.Spoken(book, conversation, now);
        await Keep(book, seen.News);
        _lookedAt = now;
        return _book.Alerts;
    }

    public Task<ImmutableArray<Alert>> Read() => Task.FromResult(_book.Alerts);

    public Task Silent(ImmutableArray<AgentSilence> silences) => Keep(silences.Aggregate(_book, Alerting.Silent), []);

    public async Task<Result<Alert>> Acknowledge(string id, string by)
    {
        if (_book.Find(id) is null) return new Refusal(RefusalKind.NotFound, $"there is no alert '{id}'");
        await Keep(Alerting.Acknowledge(_book, id, by, time.GetUtcNow()), []);
        return _book.Find(id)!;
    }

    /// <summary>The silences that are over.</summary>
    private async Task<ImmutableArray<string>> Spoken(AlertBook book)
    {
        var spoken = ImmutableArray.CreateBuilder<string>();
        foreach (var id in book.Alerts.Where(alert => alert.EndedAt is null).Select(alert => alert.ConversationId).OfType<string>())
        {
            var state = rows.Read(await store.FindConversation(id))?.State;
            if (state is not { Silence: >= SilenceStage.SupervisorAlerted, Status: not ConversationStatus.Closed }) spoken.Add(id);
        }

        return spoken.ToImmutable();
    }

    private async Task Keep(AlertBook book, ImmutableArray<AlertNews> news)
    {
        if (ReferenceEquals(book, _book)) return;
        var (rowsOut, sequence) = notices.Of(news, book.Sequence, $"{Receivers.Alerts}/{Key}");
        book = book with { Sequence = sequence };
        var outcome = await Stale.Commit(this, store, new CommitUnit
        {
            Owner = $"{Receivers.Alerts}/{Key}", Actor = new ActorRow(Receivers.Alerts, Key, _epoch, OmniJson.Write(book)), Outbox = rowsOut,
        });
        if (!outcome.Ok) throw Stale.Activation(this, outcome);
        var shown = _book.Alerts != book.Alerts;
        _book = book;
        outbox.Send(rowsOut);
        if (shown) nudges.Send(LiveAlerts.About, Key);
    }
}

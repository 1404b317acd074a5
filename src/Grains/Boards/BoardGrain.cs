using OmniContact.Configuration;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Boards;

/// <summary>
/// Figures from facts read by position, so that live and historical ones agree. What was counted is kept beside its position
/// now and then, so that a new activation does not begin at the first fact.
/// </summary>
internal sealed class BoardGrain(IStore store, IDocuments documents, IConfiguration configuration, TimeProvider time) : Grain, IBoardGrain
{
    public const string Everything = "all";

    private const string Kind = "board";
    private const int Batch = 2_000;

    private BoardFigures _figures = null!;
    private string? _etag;

    private string Key => this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        var kept = await documents.Find(Kind, Key, cancellationToken);
        _etag = kept?.ETag;
        _figures = kept is null ? new BoardFigures { Day = Today } : OmniJson.Read<BoardFigures>(kept.Body);
    }

    public async Task<BoardFigures> Read()
    {
        await CatchUp();
        return _figures.Day == Today ? _figures : new BoardFigures { Day = Today, Position = _figures.Position };
    }

    public Task Look() => CatchUp();

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private async Task CatchUp()
    {
        while (await store.FactsAfter(_figures.Position, Batch) is { Count: > 0 } rows)
        {
            foreach (var row in rows) Count(row);
            if (rows.Count == Batch) await Keep();
        }
    }

    private void Count(FactRow row)
    {
        if (row.ConversationId is not null && (Key == Everything || row.QueueId == Key))
            _figures = BoardCount.Add(_figures, OmniJson.Read<ConversationFact>(row.Body), configuration.Current);
        _figures = _figures with { Position = row.Position };
    }

    /// <summary>Another activation may have written it: then ours is as good and theirs stays.</summary>
    private async Task Keep() => _etag = await documents.Put(Kind, Key, OmniJson.Write(_figures), _etag) ?? _etag;
}

using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.ServiceLevels;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Boards;

/// <summary>
/// Figures from facts read by position, so that live and historical ones agree. What was counted is kept beside its position
/// now and then, so that a new activation does not begin at the first fact.
/// </summary>
internal sealed class BoardGrain(RecentFacts facts, ReadableRows rows, IDocuments documents, IConfiguration configuration, TimeProvider time) : Grain, IBoardGrain
{
    public const string Everything = "all";

    private const string Kind = "board-days";
    private const int Batch = 2_000;

    private BoardBook _book = null!;
    private SiteTime _site = null!;
    private string? _etag;

    private string Key => this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        var kept = await documents.Find(Kind, Key, cancellationToken);
        _etag = kept?.ETag;
        _book = rows.Read(kept) ?? Nothing();
        _site = SiteOf(_book);
    }

    public async Task<BoardFigures> Read()
    {
        await CatchUp();
        var day = _site.Day(time.GetUtcNow());
        return new BoardFigures { Day = day, TimeZone = _book.TimeZone, Position = _book.Position, Figures = _book.Book.Of(day) };
    }

    public Task Look() => CatchUp();

    /// <summary>With other days everything is counted anew.</summary>
    private async Task CatchUp()
    {
        if (_book.TimeZone != configuration.Current.Site.TimeZone) _site = SiteOf(_book = Nothing());
        while (await facts.After(_book.Position, Batch) is { Count: > 0 } rows)
        {
            foreach (var row in rows) Count(row);
            if (rows.Count == Batch) await Keep();
        }
    }

    private void Count(FactRow row)
    {
        if (row.ConversationId is not null && (Key == Everything || row.QueueId == Key)) Count(rows.Read(row));
        _book = _book with { Position = row.Position };
    }

    private void Count(ConversationFact? fact)
    {
        if (fact is null || Tally.Of(fact, configuration.Current.Configured(fact.QueueId)) is not { } booked) return;
        _book = _book with { Book = _book.Book.Add(_site.Day(booked.At), booked.Figures) };
    }

    /// <summary>Another activation may have written it: then ours is as good and theirs stays.</summary>
    private async Task Keep() => _etag = await documents.Put(Kind, Key, OmniJson.Write(_book), _etag) ?? _etag;

    private BoardBook Nothing() => new() { TimeZone = configuration.Current.Site.TimeZone };

    private static SiteTime SiteOf(BoardBook book) => new(TimeZoneInfo.FindSystemTimeZoneById(book.TimeZone));
}

using OmniContact.Boards;
using OmniContact.Tests;

namespace OmniContact.Grains.Tests.Boards;

public sealed class RecentFactsTests : IDisposable
{
    private readonly ManualTime _time = new();
    private readonly StoredFacts _stored = StoredFacts.None();
    private readonly RecentFacts _facts;

    public RecentFactsTests() => _facts = new RecentFacts(_stored.Store, _time);

    [Fact]
    public async Task Many_boards_read_each_new_fact_from_the_store_once()
    {
        _stored.Add(10, _time.GetUtcNow());
        var boards = new long[50];
        await CatchUp(boards, 10);
        var before = _stored.Read;
        for (var round = 1; round <= 5; round++)
        {
            _stored.Add(100, _time.GetUtcNow());
            await CatchUp(boards, 10 + (100 * round));
        }

        (_stored.Read - before).ShouldBe(500);
    }

    [Fact]
    public async Task A_board_that_begins_late_misses_nothing()
    {
        _stored.Add(5_000, _time.GetUtcNow());
        await CatchUp([4_900], 5_000);
        _stored.Add(10, _time.GetUtcNow());
        await CatchUp([5_000], 5_010);
        await CatchUp([0], 5_010);
    }

    [Fact]
    public async Task What_is_old_is_forgotten_and_read_anew_by_whoever_asks_for_it()
    {
        _stored.Add(100, _time.GetUtcNow());
        await CatchUp([0], 100);
        _time.Advance(RecentFacts.Age + TimeSpan.FromSeconds(1));
        _stored.Add(100, _time.GetUtcNow());
        await CatchUp([100], 200);
        var before = _stored.Read;
        await CatchUp([50], 200);
        (_stored.Read - before).ShouldBe(150);
    }

    [Fact]
    public async Task More_than_is_kept_reaches_boards_that_fall_behind_in_order()
    {
        await CatchUp([0], 0);
        _stored.Add(100_000, _time.GetUtcNow());
        await CatchUp([0, 0, 0], 100_000);
    }

    public void Dispose() => _facts.Dispose();

    /// <summary>Each board reads, in its turns, everything that it has not counted, without a gap and without a repeat.</summary>
    private async Task CatchUp(long[] boards, long last)
    {
        for (var board = 0; board < boards.Length; board++)
        {
            while (await _facts.After(boards[board], 2_000) is { Count: > 0 } rows)
                foreach (var row in rows) row.Position.ShouldBe(++boards[board]);
            boards[board].ShouldBe(last);
        }
    }
}

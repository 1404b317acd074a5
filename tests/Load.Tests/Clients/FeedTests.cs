using System.Text.Json;
using OmniContact.Load.Clients;
using OmniContact.Load.Promises;

namespace OmniContact.Load.Tests.Clients;

public sealed class FeedTests
{
    private readonly Ledger _ledger = new();

    [Fact]
    public void Stretches_that_follow_each_other_have_no_gap()
    {
        var feed = new MessageFeed("x", _ledger);
        feed.Take(Push(0, 2, 1, 2)).Count.ShouldBe(2);
        feed.Take(Push(2, 5, 4)).Count.ShouldBe(1);
        _ledger.Seen.ShouldBeEmpty();
    }

    [Fact]
    public void A_stretch_that_begins_later_leaves_a_gap()
    {
        var feed = new MessageFeed("x", _ledger);
        feed.Take(Push(0, 2, 1, 2));
        feed.Take(Push(3, 4, 4));
        _ledger.Seen.ShouldHaveSingleItem().ShouldBe(new(Promise.Gap, "x stands at c/2; what is pushed begins after 3"));
    }

    [Fact]
    public void Messages_that_come_again_below_where_the_reader_stands_are_no_news()
    {
        var feed = new MessageFeed("x", _ledger);
        feed.Take(Push(0, 2, 1, 2));
        feed.Take(Push(0, 1, 1)).ShouldBeEmpty();
        _ledger.Seen.ShouldBeEmpty();
    }

    [Fact]
    public void Numbers_of_an_agents_feed_that_leave_one_out_leave_a_gap()
    {
        var feed = new AgentFeed("ana", _ledger);
        feed.Take(Slice(1, """ "snapshot": { "presence": PRESENCE, "parts": [] } """));
        feed.Take(Slice(3, """ "events": [{ "type": "presence", "number": 3, "presence": PRESENCE }] """));
        _ledger.Seen.ShouldHaveSingleItem().ShouldBe(new(Promise.Gap, "ana: event 3 where 2 was due"));
    }

    private static JsonElement Push(long after, long upTo, params long[] numbers) =>
        JsonSerializer.SerializeToElement(new { conversationId = "c", after, upTo, messages = numbers.Select(number => new { number }) });

    private static JsonElement Slice(long number, string rest) => JsonElement.Parse(
        "{ \"position\": { \"epoch\": 1, \"number\": " + number + " }, "
        + rest.Replace("PRESENCE", """{ "agentId": "ana", "kind": "available", "since": "2026-03-02T09:00:00Z", "devices": 1, "usedUnits": 0, "units": 100, "over": false, "held": {}, "maximum": {}, "notReady": {} }""") + " }");
}

using FsCheck;
using FsCheck.Fluent;
using OmniContact.Agents;
using OmniContact.Feeds;

namespace OmniContact.Grains.Tests;

public sealed class AgentFeedProperties
{
    private const int Readers = 4;

    [Fact]
    public void Whoever_resumes_from_their_last_number_misses_nothing_and_hears_nothing_twice() =>
        Prop.ForAll(Gen.Choose(0, 999).ArrayOf(3_000).ToArbitrary(), Play).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    /// <summary>Events, readers who come at any time, however late, and now and then another activation.</summary>
    private static void Play(int[] steps)
    {
        var (feed, at) = (new AgentFeed { Epoch = 1 }, new FeedPosition?[Readers]);
        foreach (var step in steps)
        {
            if (step == 0) feed = new AgentFeed { Epoch = feed.Epoch + 1 };
            else if (step % 10 < 8) feed.Add(number => new PartChanged { Number = number, Part = null! });
            else Resume(feed, ref at[step / 10 % Readers], rarely: step > 900);
        }
    }

    private static void Resume(AgentFeed feed, ref FeedPosition? at, bool rarely)
    {
        if (rarely) return;
        var known = at is { } since && since.Epoch == feed.Epoch ? since.Number : (long?)null;
        var events = feed.After(at);
        if (events is null) (known is null || feed.Position.Number - known > 64).ShouldBeTrue($"a snapshot for {at} at {feed.Position}");
        else events.Value.Select(one => one.Number).ShouldBe(Enumerable.Range(1, (int)(feed.Position.Number - known!.Value)).Select(n => known.Value + n));
        at = feed.Position;
    }
}

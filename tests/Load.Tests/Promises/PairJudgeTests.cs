using OmniContact.Load.Promises;

namespace OmniContact.Load.Tests.Promises;

public sealed class PairJudgeTests
{
    [Fact]
    public void An_offer_in_time_leaves_no_pair() => Broken(Story.Available("ana", 0), Story.Waits("c", 1_000), Story.Offered("c", "ana", 1_200)).ShouldBeEmpty();

    [Fact]
    public void An_offer_that_comes_late_leaves_the_pair_unmatched() =>
        Broken(Story.Available("ana", 0), Story.Waits("c", 1_000), Story.Offered("c", "ana", 1_300)).ShouldContain(one => one.Promise == Promise.Unmatched && one.Where.EndsWith("for 300 ms"));

    [Fact]
    public void The_time_counts_from_the_later_of_both() => Broken(Story.Waits("c", 0), Story.Available("ana", 1_000), Story.Offered("c", "ana", 1_200)).ShouldBeEmpty();

    [Fact]
    public void An_item_that_leaves_while_somebody_was_free_was_unmatched() =>
        Broken(Story.Available("ana", 0), Story.Waits("c", 1_000), Story.Closed("c", "ana", 2_000)).ShouldHaveSingleItem().Where.ShouldContain("ana was free");

    [Fact]
    public void Who_let_it_lapse_is_not_asked_again() => Broken(
        Story.Available("ana", 0), Story.Waits("c", 0), Story.Offered("c", "ana", 1), Story.Lapsed("c", "ana", 5_000), Story.Closed("c", "ana", 9_000)).ShouldBeEmpty();

    [Fact]
    public void While_an_offer_rings_there_is_no_other() => Broken(
        Story.Available("ana", 0), Story.Waits("c", 0), Story.Offered("c", "ana", 1), Story.Waits("d", 2), Story.Taken("c", "ana", 3_000), Story.Offered("d", "ana", 3_010)).ShouldBeEmpty();

    [Fact]
    public void A_full_agent_is_not_free() => Broken(
        Story.Available("ana", 0), Story.Waits("c", 0), Story.Offered("c", "ana", 1, units: 100), Story.Taken("c", "ana", 2, units: 100), Story.Waits("d", 3),
        Story.Closed("c", "ana", 9_000), Story.Offered("d", "ana", 9_001)).ShouldBeEmpty();

    [Fact]
    public void As_much_more_is_allowed_as_the_slowest_acknowledgement_took() =>
        Broken(Story.Available("ana", 0), Story.Waits("c", 1_000), Story.Offered("c", "ana", 1_300, knownAt: 1_100)).ShouldBeEmpty();

    private static IReadOnlyList<Broken> Broken(params object[] facts) => Story.Judge(new PairJudge(Story.Centre, PairJudge.InOneProcess), facts);
}

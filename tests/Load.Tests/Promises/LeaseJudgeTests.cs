using OmniContact.Load.Promises;

namespace OmniContact.Load.Tests.Promises;

public sealed class LeaseJudgeTests
{
    [Fact]
    public void One_offer_and_one_owner_after_the_other_are_in_order() => Broken(
        Story.Offered("c", "ana", 1), Story.Lapsed("c", "ana", 2), Story.Offered("c", "ben", 3, fence: 2), Story.Taken("c", "ben", 4, fence: 2), Story.Closed("c", "ben", 5)).ShouldBeEmpty();

    [Fact]
    public void Two_live_offers_of_a_conversation_are_one_too_many() =>
        Broken(Story.Offered("c", "ana", 1), Story.Offered("c", "ben", 2, fence: 2)).ShouldHaveSingleItem().ShouldBe(new(Promise.Doubled, "c is offered to ben and to ana"));

    [Fact]
    public void Two_owners_of_a_conversation_are_one_too_many() => Broken(
        Story.Offered("c", "ana", 1), Story.Taken("c", "ana", 2), Story.Taken("c", "ben", 3, fence: 2)).ShouldHaveSingleItem().Where.ShouldBe("c is owned by ben and by ana");

    [Fact]
    public void A_fencing_number_that_comes_again_is_told() => Broken(
        Story.Offered("c", "ana", 1), Story.Lapsed("c", "ana", 2), Story.Offered("c", "ben", 3)).ShouldHaveSingleItem().Where.ShouldBe("c has fence 1 after 1");

    private static IReadOnlyList<Broken> Broken(params object[] facts) => Story.Judge(new LeaseJudge(), facts);
}

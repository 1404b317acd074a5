using OmniContact.Load.Promises;

namespace OmniContact.Load.Tests.Promises;

public sealed class CapacityJudgeTests
{
    [Fact]
    public void Three_chats_fill_an_agent() => Broken(Three()).ShouldBeEmpty();

    [Fact]
    public void A_fourth_one_is_beyond_the_capacity() =>
        Broken([.. Three(), Story.Offered("d", "ana", 4)]).ShouldHaveSingleItem().Where.ShouldStartWith("ana carries 132 of 100 units with d");

    [Fact]
    public void It_fits_once_another_has_ended() => Broken([.. Three(), Story.Closed("a", "ana", 4), Story.Offered("d", "ana", 5)]).ShouldBeEmpty();

    [Fact]
    public void Another_agent_has_capacity_of_their_own() => Broken([.. Three(), Story.Offered("d", "ben", 4)]).ShouldBeEmpty();

    private static object[] Three() => [.. new[] { "a", "b", "c" }.SelectMany(id => new object[] { Story.Offered(id, "ana", 1), Story.Taken(id, "ana", 2) })];

    private static IReadOnlyList<Broken> Broken(object[] facts) => Story.Judge(new CapacityJudge(), facts);
}

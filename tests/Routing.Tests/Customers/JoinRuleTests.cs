using OmniContact.Routing.Customers;

namespace OmniContact.Routing.Tests.Customers;

public sealed class JoinRuleTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(Medium.Chat, 24 * 60)]
    [InlineData(Medium.Message, 24 * 60)]
    [InlineData(Medium.Voice, 2 * 60)]
    [InlineData(Medium.Video, 2 * 60)]
    public void It_joins_inside_the_mediums_window_and_not_at_its_end(Medium medium, int minutes)
    {
        Joined(medium, Open("a", minutesAgo: minutes)).ShouldBeEmpty();
        Joined(medium, Open("a", minutesAgo: minutes - 1)).ShouldBe(["a"]);
    }

    [Theory]
    [InlineData(Medium.Email)]
    [InlineData(Medium.Task)]
    public void Mails_and_tasks_are_joined_by_their_references_only(Medium medium) => Joined(medium, Open("a", 0)).ShouldBeEmpty();

    [Fact]
    public void Another_brand_is_another_matter() => Joined(Medium.Chat, Open("a", 1, brand: "other")).ShouldBeEmpty();

    [Fact]
    public void A_hint_of_who_it_is_joins_nothing() =>
        JoinRule.Candidates([Open("a", 1)], Medium.Chat, "acme", identityCertain: false, Now).ShouldBeEmpty();

    [Fact]
    public void The_most_recently_active_comes_first() =>
        Joined(Medium.Chat, Open("b", 9), Open("c", 3), Open("a", 9)).ShouldBe(["c", "a", "b"]);

    [Fact]
    public void What_is_open_comes_before_what_was_closed_later() =>
        Joined(Medium.Chat, Open("a", 1) with { Closed = true }, Open("b", 60)).ShouldBe(["b", "a"]);

    private static IEnumerable<string> Joined(Medium medium, params OpenConversation[] open) =>
        JoinRule.Candidates(open, medium, "acme", identityCertain: true, Now).Select(conversation => conversation.Id);

    private static OpenConversation Open(string id, int minutesAgo, string brand = "acme") =>
        new(id, brand, Medium.Chat, Now.AddMinutes(-minutesAgo));
}

using OmniContact.Load.Promises;

namespace OmniContact.Load.Tests.Promises;

public sealed class TextCheckTests
{
    private static readonly Said[] Both = [new("x", 0, "c", 1), new("x", 1, "c", 4)];

    [Fact]
    public void The_same_words_under_the_same_numbers_are_in_order() => Broken(Both, (1, "x says 0"), (2, "somebody else"), (4, "x says 1")).ShouldBeEmpty();

    [Fact]
    public void Other_words_under_a_number_mean_that_these_are_lost() =>
        Broken(Both, (1, "x says 0"), (4, "what?")).ShouldHaveSingleItem().ShouldBe(new(Promise.Lost, "c/4 is not 'x says 1'"));

    [Fact]
    public void Words_that_are_there_twice_are_doubled() =>
        Broken(Both, (1, "x says 0"), (3, "x says 0"), (4, "x says 1")).ShouldHaveSingleItem().Promise.ShouldBe(Promise.Doubled);

    [Fact]
    public void Later_words_under_a_lower_number_are_out_of_order() =>
        Broken([new("x", 0, "c", 2), new("x", 1, "c", 1)], (2, "x says 0"), (1, "x says 1")).ShouldHaveSingleItem().Promise.ShouldBe(Promise.Overtaken);

    private static IEnumerable<Broken> Broken(Said[] said, params (long Number, string Text)[] stored) => TextCheck.Compare("c", said, stored);
}

using OmniContact.Queues;

namespace OmniContact.Grains.Tests;

public sealed class SecondLookTests
{
    private readonly SecondLook _look = new();

    [Fact]
    public void What_fits_at_two_looks_was_missed_and_what_fits_once_was_not()
    {
        _look.Missed(["a", "b"], _ => true).ShouldBeEmpty();
        _look.Missed(["a", "b"], id => id == "b").ShouldBe(["b"]);
        _look.Missed(["a", "b"], id => id == "b").ShouldBeEmpty();
    }

    [Fact]
    public void Behind_many_that_fit_nobody_the_one_that_does_is_found_within_fifteen_looks()
    {
        string[] waiting = [.. Enumerable.Range(0, (5 * SecondLook.AtOnce) + 1).Select(i => $"{i}")];
        var looks = Enumerable.Range(0, 15).SelectMany(_ => _look.Missed(waiting, id => id == waiting[^1]));
        looks.ShouldContain(waiting[^1]);
    }

    [Fact]
    public void A_list_that_has_become_shorter_is_looked_at_from_its_beginning()
    {
        _look.Missed([.. Enumerable.Range(0, SecondLook.AtOnce + 1).Select(i => $"{i}")], _ => false).ShouldBeEmpty();
        _look.Missed(["a"], _ => true).ShouldBeEmpty();
        _look.Missed(["a"], _ => true).ShouldBe(["a"]);
    }
}

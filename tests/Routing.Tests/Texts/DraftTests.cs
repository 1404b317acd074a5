using OmniContact.Routing.Texts;

namespace OmniContact.Routing.Tests.Texts;

public sealed class DraftTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Where_none_is_stored_any_is_kept() => Of("a", 0).Replaces(null, knewStored: false).ShouldBeTrue();

    [Fact]
    public void Of_two_that_knew_nothing_of_each_other_the_newer_one_is_kept()
    {
        Of("later", 5).Replaces(Of("earlier", 0), knewStored: false).ShouldBeTrue();
        Of("earlier", 0).Replaces(Of("later", 5), knewStored: false).ShouldBeFalse();
    }

    [Fact]
    public void Who_goes_on_with_the_stored_one_replaces_it_whatever_the_clocks_say() =>
        Of("went on", 0).Replaces(Of("stored", 5), knewStored: true).ShouldBeTrue();

    [Fact]
    public void What_was_sent_takes_only_its_own_words_away()
    {
        Of("", 5).Replaces(Of("sent", 0), knewStored: true).ShouldBeTrue();
        Of("", 5).Replaces(Of("written elsewhere", 0), knewStored: false).ShouldBeFalse();
    }

    [Fact]
    public void The_same_words_to_somebody_else_are_another_draft()
    {
        Of("a", 0).SaysTheSame(Of("a", 5)).ShouldBeTrue();
        Of("a", 0).SaysTheSame(Of("a", 0) with { Note = true }).ShouldBeFalse();
    }

    private static Draft Of(string text, int seconds) => new() { Text = text, WrittenAt = Noon.AddSeconds(seconds) };
}

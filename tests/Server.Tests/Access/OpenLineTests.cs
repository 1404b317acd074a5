using OmniContact.Server.Access;

namespace OmniContact.Server.Tests.Access;

public sealed class OpenLineTests
{
    private readonly Nudges _here = new();
    private readonly Nudges _there = new();
    private readonly List<string> _ended = [];
    private readonly OpenLines _lines;

    public OpenLineTests()
    {
        _here.Sent += _there.Heard;
        _lines = new OpenLines(_here);
        var elsewhere = new OpenLines(_there);
        elsewhere.Add("1", new OpenLine("ana", "morning", () => _ended.Add("ana's in the morning")));
        elsewhere.Add("2", new OpenLine("ana", "noon", () => _ended.Add("ana's at noon")));
        elsewhere.Add("3", new OpenLine("bo", "night", () => _ended.Add("bo's")));
    }

    [Fact]
    public void A_session_that_is_ended_in_one_process_ends_its_lines_in_another()
    {
        _lines.EndSession("noon");
        _ended.ShouldBe(["ana's at noon"]);
    }

    [Fact]
    public void A_person_whose_sessions_are_ended_in_one_process_loses_all_lines_in_another()
    {
        _lines.EndUser("ana");
        _ended.ShouldBe(["ana's in the morning", "ana's at noon"], ignoreOrder: true);
    }

    [Fact]
    public void A_nudge_of_a_newer_release_is_passed_over()
    {
        _there.Heard(new Nudge("something-new", "x"));
        _ended.ShouldBeEmpty();
    }
}

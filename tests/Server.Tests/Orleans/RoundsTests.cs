using System.Net;
using OmniContact.Server.Hosting;
using Orleans.Runtime;

namespace OmniContact.Server.Tests.Hosting;

public sealed class RoundsTests
{
    private static readonly SiloAddress Oldest = Silo(1);
    private static readonly SiloAddress Middle = Silo(2);
    private static readonly SiloAddress Youngest = Silo(3);

    [Fact]
    public void A_silo_ends_itself_when_the_database_answers_another_but_not_it() =>
        After(OrleansRounds.Missed, Oldest, reaches: false, (Middle, true), (Youngest, null)).ShouldBe(Oldest);

    [Fact]
    public void It_waits_until_it_has_missed_the_database_often_enough() =>
        After(OrleansRounds.Missed - 1, Oldest, reaches: false, (Middle, true), (Youngest, true)).ShouldBeNull();

    [Fact]
    public void Where_the_database_answers_nobody_all_wait() =>
        After(20, Middle, reaches: false, (Oldest, false), (Youngest, false)).ShouldBeNull();

    [Fact]
    public void A_database_that_is_back_for_one_in_between_is_back()
    {
        var rounds = new OrleansRounds(Middle);
        for (var round = 0; round < 20; round++) rounds.Ended(reaches: round % OrleansRounds.Missed == 0, Answers((Oldest, true))).ShouldBeNull();
    }

    [Fact]
    public void Of_two_that_have_lost_each_other_the_older_ends_the_younger()
    {
        var (older, younger) = (new OrleansRounds(Oldest), new OrleansRounds(Middle));
        older.Ended(true, Answers((Middle, true), (Youngest, true)));
        younger.Ended(true, Answers((Oldest, true), (Youngest, true)));
        for (var round = 1; round < OrleansRounds.Missed; round++) older.Ended(true, Answers((Middle, null), (Youngest, true))).ShouldBeNull();
        older.Ended(true, Answers((Middle, null), (Youngest, true))).ShouldBe(Middle);
        for (var round = 0; round < 20; round++) younger.Ended(true, Answers((Oldest, null), (Youngest, true))).ShouldBeNull();
    }

    [Fact]
    public void One_that_hears_only_a_few_ends_nobody()
    {
        var rounds = new OrleansRounds(Oldest);
        rounds.Ended(true, Answers((Middle, true), (Youngest, true)));
        for (var round = 0; round < 20; round++) rounds.Ended(true, Answers((Middle, null), (Youngest, null))).ShouldBeNull();
    }

    [Fact]
    public void One_that_has_never_answered_is_not_missed() =>
        After(20, Oldest, reaches: true, (Middle, null), (Youngest, true)).ShouldBeNull();

    private static SiloAddress? After(int count, SiloAddress here, bool reaches, params (SiloAddress, bool?)[] answers)
    {
        var rounds = new OrleansRounds(here);
        for (var round = 1; round < count; round++) rounds.Ended(reaches, Answers(answers)).ShouldBeNull();
        return rounds.Ended(reaches, Answers(answers));
    }

    private static Dictionary<SiloAddress, bool?> Answers(params (SiloAddress Silo, bool? Answer)[] answers) => answers.ToDictionary(one => one.Silo, one => one.Answer);

    private static SiloAddress Silo(int started) => SiloAddress.New(new IPEndPoint(IPAddress.Loopback, 11111), started);
}

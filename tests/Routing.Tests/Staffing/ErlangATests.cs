using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Staffing;

namespace OmniContact.Routing.Tests.Staffing;

public class ErlangATests
{
    [Theory]
    [InlineData(95, 0.5, 0.36447, 0.01514, 0.03028, 0.8704)]
    [InlineData(95, 1, 0.31736, 0.02017, 0.02017, 0.9154)]
    [InlineData(105, 1, 0.70025, 0.06698, 0.06698, 0.6639)]
    [InlineData(120, 0.5, 0.99663, 0.16679, 0.33358, 0.0254)]
    [InlineData(140, 2, 0.99455, 0.28584, 0.14292, 0.1323)]
    public void The_published_table_is_reproduced(
        double arrivals, double theta, double wait, double abandoned, double meanWait, double level)
    {
        var queue = new ErlangA(arrivals, 1, theta, 100);
        queue.WaitProbability.ShouldBe(wait, 5.1e-6);
        queue.AbandonProbability.ShouldBe(abandoned, 5.1e-6);
        queue.MeanWait.ShouldBe(meanWait, 5.1e-6);
        queue.AnsweredWithin(0.1).ShouldBe(level, 5.1e-5);
    }

    [Fact]
    public void The_figures_of_Garnett_Mandelbaum_and_Reiman_are_reproduced()
    {
        // 50 agents, 48 calls a minute, one minute of service, two of patience; per minute.
        var queue = new ErlangA(48, 1, 0.5, 50);
        queue.AbandonProbability.ShouldBe(0.0309122, 5.1e-8);
        (queue.MeanWait * 60).ShouldBe(3.70947, 5.1e-6);
        queue.MeanQueue.ShouldBe(2.96758, 5.1e-6);
        queue.Occupancy.ShouldBe(0.930324, 5.1e-7);
        queue.WaitProbability.ShouldBe(0.467774, 5.1e-7);
        var patient = new ErlangC(48, 1, 50);
        (patient.MeanWait * 60).ShouldBe(20.8337, 5.1e-5);
        patient.MeanQueue.ShouldBe(16.6669, 5.1e-5);
        patient.Occupancy.ShouldBe(0.96, 1e-12);
        patient.WaitProbability.ShouldBe(0.694456, 5.1e-7);
    }

    [Theory]
    // Worked out with 40 digits: arrivals, theta, agents, time; P(wait), P(Ab), answered within, wait within.
    [InlineData(95, 0.5, 100, 0.1, 0.3644744648394073, 0.01514104162708178, 0.8704319618489768, 0.8817019940266764)]
    [InlineData(140, 2, 100, 0.1, 0.9945488841890932, 0.2858354338123067, 0.1323043989927355, 0.3047464703540863)]
    [InlineData(100_500, 0.5, 100_000, 0.01, 0.9883699228196945, 0.00499081622455832, 0.4997282966995931, 0.5038366585773554)]
    [InlineData(90_000, 0.5, 100_000, 0.01, 1.979144325537472e-235, 9.886342462087247e-240, 1, 1)]
    [InlineData(120_000, 2, 100_000, 0.01, 1, 0.1666666666666667, 1.2758e-37, 0.0198013266932447)]
    [InlineData(10, 1e-6, 14, 0.1, 0.174131843713979, 4.353289562928054e-8, 0.8832759668430006, 0.8832759811949426)]
    [InlineData(0.01, 1, 10, 0.1, 2.730794283696247e-27, 2.48442215448682e-28, 1, 1)]
    public void Large_light_and_heavy_loads_keep_their_digits(
        double arrivals, double theta, int agents, double time, double wait, double abandoned, double answered, double ended)
    {
        var queue = new ErlangA(arrivals, 1, theta, agents);
        (queue.WaitProbability / wait).ShouldBe(1, 1e-9);
        (queue.AbandonProbability / abandoned).ShouldBe(1, 1e-9);
        queue.AnsweredWithin(time).ShouldBe(answered, 1e-9);
        queue.WaitWithin(time).ShouldBe(ended, 1e-9);
    }

    [Fact]
    public void With_much_patience_it_is_Erlang_C()
    {
        var (impatient, patient) = (new ErlangA(48, 1, 1e-9, 50), new ErlangC(48, 1, 50));
        impatient.WaitProbability.ShouldBe(patient.WaitProbability, 1e-6);
        impatient.MeanWait.ShouldBe(patient.MeanWait, 1e-6);
        impatient.AnsweredWithin(0.3).ShouldBe(patient.ServiceLevel(0.3), 1e-6);
    }

    [Fact]
    public void Flow_in_is_flow_out_and_more_agents_never_make_it_worse() =>
        Prop.ForAll(Gen.Choose(1, 400).ToArbitrary(), Gen.Choose(1, 400).ToArbitrary(), Gen.Choose(1, 300).ToArbitrary(), (load, patience, agents) =>
        {
            var (arrivals, theta) = (load / 2.0, 20.0 / patience);
            var (queue, more) = (new ErlangA(arrivals, 1, theta, agents), new ErlangA(arrivals, 1, theta, agents + 1));
            var served = agents * queue.Occupancy;
            (served + theta * queue.MeanQueue).ShouldBe(arrivals, 1e-9 * arrivals);
            queue.AnsweredWithin(0).ShouldBe(1 - queue.WaitProbability, 1e-12);
            queue.AnsweredWithin(1e6).ShouldBe(1 - queue.AbandonProbability, 1e-9);
            queue.WaitWithin(1e6).ShouldBe(1, 1e-9);
            more.AbandonProbability.ShouldBeLessThanOrEqualTo(queue.AbandonProbability);
            more.AnsweredWithin(0.2).ShouldBeGreaterThanOrEqualTo(queue.AnsweredWithin(0.2) - 1e-12);
        }).QuickCheckThrowOnFailure();
}

using OmniContact.Routing.Staffing;

namespace OmniContact.Benchmarks.Decisions;

/// <summary>What the formulas give, beside the published figures that they have to reproduce.</summary>
internal static class PublishedFigures
{
    public static void Print()
    {
        Console.WriteLine("published figures: ours, published, difference");
        Row("Erlang B, load 100 on 110, lost", ErlangB.Blocking(100, 110), 0.027463);
        Row("Erlang C, load 48 on 50, has to wait", new ErlangC(48, 1, 50).WaitProbability, 0.694456);
        Row("Erlang C, load 100 on 105, wait over handling time", new ErlangC(100, 1, 105).MeanWait, 0.103141);
        var impatient = new ErlangA(120, 1, 0.5, 100);
        Row("Erlang A, load 120 on 100, patience 2: abandoned", impatient.AbandonProbability, 0.16679);
        Row("Erlang A, the same: mean wait", impatient.MeanWait, 0.33358);
        Row("Erlang A, the same: served within 0.1", impatient.AnsweredWithin(0.1), 0.0254);
        var garnett = new ErlangA(48, 1, 0.5, 50);
        Row("Garnett, Mandelbaum, Reiman 2002: abandoned", garnett.AbandonProbability, 0.0309122);
        Row("Garnett, Mandelbaum, Reiman 2002: mean wait, s", garnett.MeanWait * 60, 3.70947);
        var plan = StaffingPlanner.Plan(new StaffingTarget
        {
            Contacts = 100,
            Interval = TimeSpan.FromMinutes(30),
            HandlingTime = TimeSpan.FromMinutes(3),
            Shrinkage = 0.3,
        });
        Row("100 calls in 30 min: agents", plan.Agents, 14);
        Row("100 calls in 30 min: agents with shrinkage", plan.Scheduled, 20);
        Row("100 calls in 30 min: service level", plan.ServiceLevel, 0.8883500191794669);
        Row("100 calls in 30 min: mean wait, s", plan.MeanWait.TotalSeconds, 7.83593701177724);
    }

    private static void Row(string what, double ours, double published) =>
        Console.WriteLine($"  {what,-62} {ours,12:0.#######} {published,12:0.#######} {Math.Abs(ours - published),9:0.0E+0}");
}

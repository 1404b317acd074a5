using OmniContact.Routing.Staffing;

namespace OmniContact.Benchmarks.Decisions;

internal static class StaffingCosts
{
    public static void Print()
    {
        Console.WriteLine("staffing");
        Cost.Of("Erlang C, 50 agents", _ => new ErlangC(48, 1, 50));
        Cost.Of("Erlang A, 50 agents, with the service level", _ => new ErlangA(48, 1, 0.5, 50).AnsweredWithin(0.3));
        Cost.Of("Erlang C, 100,000 agents", _ => new ErlangC(99_000, 1, 100_000));
        Cost.Of("Erlang A, 100,000 agents, with the service level", _ => new ErlangA(100_500, 1, 0.5, 100_000).AnsweredWithin(0.01));
        var target = new StaffingTarget
        {
            Contacts = 100,
            Interval = TimeSpan.FromMinutes(30),
            HandlingTime = TimeSpan.FromMinutes(3),
            Patience = TimeSpan.FromMinutes(2),
        };
        Cost.Of("a plan for 100 contacts in half an hour, with patience", _ => StaffingPlanner.Plan(target));
    }
}

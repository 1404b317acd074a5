using OmniContact.Simulation.Engine;

namespace OmniContact.Simulation.Tests.Engine;

public sealed class EventCalendarTests
{
    [Fact]
    public void Events_come_in_the_order_of_their_times_and_equal_ones_in_that_of_their_entry()
    {
        var (calendar, random) = (new EventCalendar(), new Random(1));
        var entered = Enumerable.Range(0, 2000).Select(i => (At: (long)random.Next(300), Number: i)).ToArray();
        foreach (var (at, number) in entered) calendar.Add(at, EventKind.Arrival, number);
        var taken = new List<(long, int)>();
        while (!calendar.IsEmpty) taken.Add(calendar.Take() is var next ? (next.At, next.Subject) : default);
        taken.ShouldBe(entered.OrderBy(one => one.At).ThenBy(one => one.Number).Select(one => (one.At, one.Number)));
    }

    [Fact]
    public void Entering_and_taking_in_turns_keeps_the_order()
    {
        var (calendar, random, last) = (new EventCalendar(), new Random(2), 0L);
        for (var i = 0; i < 50; i++) calendar.Add(random.Next(100), EventKind.Arrival);
        for (var i = 0; i < 5000; i++)
        {
            var next = calendar.Take();
            next.At.ShouldBeGreaterThanOrEqualTo(last);
            last = next.At;
            calendar.Add(last + random.Next(100), EventKind.Arrival);
        }
    }
}

using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Routing.Tests.ServiceLevels;

public sealed class DayBookTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    [Fact]
    public void What_ends_after_midnight_counts_for_the_day_it_arrived()
    {
        var book = new DayBook().Add(Monday, new Figures { Offered = 1 }).Add(Monday.AddDays(1), new Figures { Offered = 1 })
            .Add(Monday, new Figures { Answered = 1 });
        book.Of(Monday).ShouldBe(new Figures { Offered = 1, Answered = 1 });
        book.Of(Monday.AddDays(1)).ShouldBe(new Figures { Offered = 1 });
    }

    [Fact]
    public void It_keeps_two_days()
    {
        var book = Enumerable.Range(0, 5).Aggregate(new DayBook(), (sum, day) => sum.Add(Monday.AddDays(day), new Figures { Closed = 1 }));
        book.Days.Select(day => day.Day).ShouldBe([Monday.AddDays(4), Monday.AddDays(3)]);
        book.Of(Monday).ShouldBe(Figures.Zero);
    }
}

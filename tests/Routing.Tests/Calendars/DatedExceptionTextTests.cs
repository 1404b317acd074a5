using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Calendars;

namespace OmniContact.Routing.Tests.Calendars;

public class DatedExceptionTextTests
{
    [Fact]
    public void A_year_of_holidays_make_up_days_and_special_hours_is_read()
    {
        var import = DatedExceptionText.Parse("""
            # 2026
            2026-01-01..2026-01-03 closed 元旦
            2026-01-04 like sunday

            2026-02-14	LIKE Fri 春节 调休上班 #1
            2026-12-24 9:00-12:00, 13:00-16:00 , 22:00-02:00 Christmas Eve
            2026-12-31 00:00-24:00
            """, 2026);
        import.Faults.ShouldBeEmpty();
        import.Exceptions.Length.ShouldBe(7);
        import.Exceptions[2].ShouldBe(new DatedException(new DateOnly(2026, 1, 3)) { Note = "元旦" });
        import.Exceptions[4].Like.ShouldBe(DayOfWeek.Friday);
        import.Exceptions[4].Note.ShouldBe("春节 调休上班 #1");
        string.Join(' ', import.Exceptions[5].Open).ShouldBe("09:00-12:00 13:00-16:00 22:00-02:00");
        import.Exceptions[5].Note.ShouldBe("Christmas Eve");
        import.Exceptions[6].Open.ShouldHaveSingleItem().ShouldBe(DayInterval.WholeDay);
    }

    [Theory]
    [InlineData("2026-02-30 closed", "not-a-date")]
    [InlineData("1 May closed", "not-a-date")]
    [InlineData("2026-05-05..2026-05-01 closed", "range-backwards")]
    [InlineData("2025-05-01 closed", "wrong-year")]
    [InlineData("2026-12-30..2027-01-02 closed", "wrong-year")]
    [InlineData("2026-05-01", "not-hours")]
    [InlineData("2026-05-01 open", "not-hours")]
    [InlineData("2026-05-01 09:00-25:00", "not-hours")]
    [InlineData("2026-05-01 09:00-12:00, closed", "not-hours")]
    [InlineData("2026-05-01 like Fredag", "not-a-weekday")]
    [InlineData("2026-05-01 like", "not-a-weekday")]
    [InlineData("2026-05-01 09:00-12:00, 11:00-13:00", "overlap")]
    [InlineData("2026-01-01 closed", "date-twice")]
    public void A_line_that_cannot_be_read_is_named_and_the_others_are_still_checked(string line, string code)
    {
        var import = DatedExceptionText.Parse($"2026-01-01 closed\n\n{line}\n2026-13-01 closed", 2026);
        import.Faults.Select(f => $"{f.Where} {f.Code}").ShouldBe([$"line 3 {code}", "line 4 not-a-date"]);
    }

    [Fact]
    public void What_is_written_is_read_back() =>
        Prop.ForAll(CalendarGen.Case.ToArbitrary(), given =>
        {
            var exceptions = given.Definition.Exceptions.OrderBy(e => e.Date).ToArray();
            foreach (var year in exceptions.GroupBy(e => e.Date.Year))
            {
                var read = DatedExceptionText.Parse(DatedExceptionText.Write(year), year.Key);
                read.Faults.ShouldBeEmpty();
                read.Exceptions.Select(Text).ShouldBe(year.Select(Text));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_import_replaces_its_year_only()
    {
        var before = CalendarDefinition.AlwaysOpen("UTC").WithYear(2025, DatedExceptionText.Parse("2025-01-01 closed", 2025).Exceptions)
            .WithYear(2026, DatedExceptionText.Parse("2026-01-01 closed", 2026).Exceptions);
        var after = before.WithYear(2026, DatedExceptionText.Parse("2026-05-01 closed", 2026).Exceptions);
        after.Exceptions.Select(e => e.Date).ShouldBe([new DateOnly(2025, 1, 1), new DateOnly(2026, 5, 1)]);
    }

    private static string Text(DatedException e) => $"{e.Date:O} {e.Like} {string.Join(',', e.Open)}";
}

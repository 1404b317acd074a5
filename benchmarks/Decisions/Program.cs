using OmniContact.Benchmarks.Decisions;

RuleCosts.Print();
CalendarCosts.Print();
WaitCosts.Print();
StaffingCosts.Print();
PublishedFigures.Print();

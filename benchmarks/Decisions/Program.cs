using OmniContact.Benchmarks.Decisions;

RuleCosts.Print();
CalendarCosts.Print();
WaitCosts.Print();
WaitAccuracies.Print();
StaffingCosts.Print();
PublishedFigures.Print();

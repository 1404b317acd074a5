using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Staffing;

namespace OmniContact.Routing.Tests.Staffing;

public class StaffingPlannerTests
{
    // 100 calls in 30 minutes of 3 minutes each, 80 % in 20 s, at most 85 % busy, 30 % shrinkage.
    private static readonly StaffingTarget Published = new()
    {
        Contacts = 100,
        Interval = TimeSpan.FromMinutes(30),
        HandlingTime = TimeSpan.FromMinutes(3),
        Shrinkage = 0.3,
    };

    [Fact]
    public void The_published_example_needs_fourteen_agents_and_twenty_scheduled()
    {
        var need = StaffingPlanner.Plan(Published);
        need.Agents.ShouldBe(14);
        need.Scheduled.ShouldBe(20);
        need.ServiceLevel.ShouldBe(0.8883500191794669, 1e-12);
        need.Occupancy.ShouldBe(0.7142857142857143, 1e-12);
        need.WaitProbability.ShouldBe(0.1741319335950498, 1e-12);
        new ErlangC(100 / 1800.0, 1 / 180.0, 14).MeanWait.ShouldBe(7.83593701177724, 1e-12);
        need.MeanWait.TotalSeconds.ShouldBe(7.83593701177724, 1e-7);
        need.AbandonProbability.ShouldBe(0);
    }

    [Fact]
    public void One_agent_less_misses_the_target() => Prop.ForAll(Targets, target =>
    {
        var need = StaffingPlanner.Plan(target);
        Reaches(target, need).ShouldBeTrue();
        if (need.Agents > 1) Reaches(target, StaffingPlanner.With(target, need.Agents - 1)).ShouldBeFalse();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Customers_who_give_up_need_fewer_agents()
    {
        var busy = Published with { Contacts = 2000, MaximumOccupancy = 0.999 };
        var patient = StaffingPlanner.Plan(busy);
        var impatient = StaffingPlanner.Plan(busy with { Patience = TimeSpan.FromMinutes(1) });
        impatient.Agents.ShouldBeLessThan(patient.Agents);
        impatient.AbandonProbability.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_occupancy_bound_holds_where_the_service_level_alone_would_need_fewer()
    {
        var large = Published with { Contacts = 900_000 };
        var need = StaffingPlanner.Plan(large);
        need.Occupancy.ShouldBeLessThanOrEqualTo(0.85);
        need.Agents.ShouldBe((int)Math.Ceiling(90_000 / 0.85));
    }

    [Fact]
    public void A_value_outside_its_range_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => StaffingPlanner.Plan(Published with { Shrinkage = 1 }));
        Should.Throw<ArgumentOutOfRangeException>(() => StaffingPlanner.Plan(Published with { ServiceLevel = 1 }));
        Should.Throw<ArgumentOutOfRangeException>(() => StaffingPlanner.Plan(Published with { Contacts = 0 }));
        Should.Throw<ArgumentOutOfRangeException>(() => StaffingPlanner.Plan(Published with { Patience = TimeSpan.Zero }));
    }

    private static Arbitrary<StaffingTarget> Targets =>
        (from contacts in Gen.Choose(1, 20_000)
            from handling in Gen.Choose(10, 900)
            from level in Gen.Choose(50, 99)
            from within in Gen.Choose(0, 120)
            from occupancy in Gen.Choose(50, 99)
            from patience in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Choose(20, 600)))
            select new StaffingTarget
            {
                Contacts = contacts,
                Interval = TimeSpan.FromMinutes(30),
                HandlingTime = TimeSpan.FromSeconds(handling),
                ServiceLevel = level / 100.0,
                Within = TimeSpan.FromSeconds(within),
                MaximumOccupancy = occupancy / 100.0,
                Patience = patience == 0 ? null : TimeSpan.FromSeconds(patience),
            }).ToArbitrary();

    private static bool Reaches(StaffingTarget target, StaffingNeed need) =>
        need.ServiceLevel >= target.ServiceLevel && need.Occupancy <= target.MaximumOccupancy;
}

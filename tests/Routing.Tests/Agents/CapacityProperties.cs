using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Agents;
using OmniContact.Tests;

namespace OmniContact.Routing.Tests.Agents;

/// <summary>Thousands of contacts taken and ended by agents with profiles of every kind.</summary>
public sealed class CapacityProperties
{
    private const int Events = 2_000;

    private static readonly int Histories = Long.Is ? 200 : 5;

    private static readonly Gen<CapacityProfile> Profiles =
        from units in Gen.Choose(50, 150)
        from costs in Gen.Choose(0, 70).ListOf(Media.Count)
        from maxima in Gen.Choose(0, 6).ListOf(Media.Count)
        from interrupters in Gen.Choose(0, 127).ListOf(Media.Count)
        select new CapacityProfile
        {
            Id = "p",
            Units = units,
            Media = Enum.GetValues<Medium>().ToImmutableDictionary(medium => medium, medium => new MediumCapacity(
                costs[(int)medium], maxima[(int)medium], [.. Enum.GetValues<Medium>().Where(other => ((MediaSet)interrupters[(int)medium]).Has(other))])),
        };

    [Fact]
    public void Whoever_takes_only_what_fits_is_never_over_capacity() => Check((profile, loads, _) =>
        Capacity.IsOver(profile, loads).ShouldBeFalse($"{profile.Units} units: {string.Join(' ', loads.Select(load => load.Medium))}"));

    [Fact]
    public void No_medium_is_held_more_often_than_its_maximum() => Check((profile, loads, _) =>
        loads.CountBy(load => load.Medium).Where(held => held.Value > profile.Media[held.Key].Maximum).ShouldBeEmpty());

    [Fact]
    public void Work_that_a_medium_interrupts_leaves_it_all_its_room() => Check((profile, loads, medium) =>
    {
        var besides = loads.RemoveAll(load => profile.Media[load.Medium].InterruptedBy.Contains(medium));
        if (!Capacity.CanTake(profile, loads, medium)) return;
        Capacity.CanTake(profile, besides, medium).ShouldBeTrue();
    });

    [Fact]
    public void There_is_nothing_to_free_exactly_where_one_more_fits() => Check((profile, loads, medium) =>
    {
        var room = Capacity.Room(profile, loads);
        room.Free.Has(medium).ShouldBe(Capacity.CanTake(profile, loads, medium));
        if (Capacity.Served(profile).Has(medium)) (room.Units.ToFree[medium] == 0).ShouldBe(room.Free.Has(medium));
    });

    private static void Check(Action<CapacityProfile, ImmutableArray<AgentLoad>, Medium> holds) =>
        Prop.ForAll(Profiles.ToArbitrary(), Gen.Choose(0, 1 << 20).ListOf(Events).ToArbitrary(), (profile, numbers) =>
        {
            var loads = ImmutableArray<AgentLoad>.Empty;
            foreach (var number in numbers)
            {
                var medium = (Medium)(number % Media.Count);
                if (number / 7 % 3 == 0 && !loads.IsEmpty) loads = loads.RemoveAt(number / 21 % loads.Length);
                else if (Capacity.CanTake(profile, loads, medium)) loads = loads.Add(Load(profile, medium));
                holds(profile, loads, medium);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Histories).WithReplay(1, 1));

    private static AgentLoad Load(CapacityProfile profile, Medium medium) => new() { Medium = medium, Units = profile.Media[medium].Cost };
}

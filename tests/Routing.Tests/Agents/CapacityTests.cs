using System.Collections.Immutable;
using OmniContact.Routing.Agents;

namespace OmniContact.Routing.Tests.Agents;

public sealed class CapacityTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly CapacityProfile Profile = new() { Id = "p" };

    [Theory]
    [InlineData("", "Voice, Video, Chat, Message, Email, Task, Callback")]
    [InlineData("Voice", "None")]
    [InlineData("Chat", "Chat, Message, Email, Task")]
    [InlineData("Chat Chat Chat", "None")]
    [InlineData("Message", "Voice, Video, Chat, Message, Email, Task, Callback")]
    [InlineData("Message Message Message Message Message", "Voice, Video, Chat, Callback")]
    [InlineData("Email Email Email Email Email Email Email Email Email Email", "Voice, Video, Chat, Callback")]
    [InlineData("Email Email Email Email Email Email Email Email Email Email Voice", "None")]
    [InlineData("Email Email Email Email Email Email Email Email Email Email Chat", "Chat")]
    [InlineData("Message Message Message Message Email", "Voice, Video, Chat, Email, Task, Callback")]
    public void One_more_fits_beside_what_it_interrupts_but_not_beside_what_interrupts_it(string loads, string free) =>
        Capacity.Room(Profile, Of(loads)).Free.ShouldBe(Enum.Parse<MediaSet>(free));

    [Fact]
    public void The_maximum_of_a_medium_bounds_it_whatever_units_are_left()
    {
        var profile = Profile with { Media = Profile.Media.SetItem(Medium.Chat, new MediumCapacity(1, 2, [])) };
        var room = Capacity.Room(profile, [new AgentLoad { Medium = Medium.Chat, Units = 1 }, new AgentLoad { Medium = Medium.Chat, Units = 1 }]);
        room.Free.Has(Medium.Chat).ShouldBeFalse();
        room.Free.Has(Medium.Email).ShouldBeTrue();
        room.Units.ToFree[Medium.Chat].ShouldBe(1);
    }

    [Fact]
    public void Quiet_work_takes_neither_units_nor_places()
    {
        ImmutableArray<AgentLoad> quiet = [.. Enumerable.Repeat(Load(Medium.Message) with { Quiet = true }, 30)];
        Capacity.Room(Profile, quiet).Free.ShouldBe(MediaSet.All);
        Capacity.Used(quiet).ShouldBe(0);
    }

    [Theory]
    [InlineData("Chat Voice")]
    [InlineData("Message Message Message Message Message Message")]
    [InlineData("Chat Chat Chat Chat")]
    [InlineData("Email Email Email Email Email Email Email Email Email Email Email")]
    public void Over_capacity_nothing_more_is_offered(string loads)
    {
        Capacity.IsOver(Profile, Of(loads)).ShouldBeTrue();
        Capacity.Room(Profile, Of(loads)).Free.ShouldBe(MediaSet.None);
    }

    [Fact]
    public void Interrupted_work_is_used_but_not_over()
    {
        var held = Of("Email Email Email Email Email Email Email Email Email Email Voice");
        Capacity.IsOver(Profile, held).ShouldBeFalse();
        Capacity.Used(held).ShouldBe(200);
        Capacity.LoadRatio(Profile, held).ShouldBe(2);
    }

    [Theory]
    [InlineData("Chat", Medium.Voice, 33)]
    [InlineData("Chat Chat", Medium.Voice, 66)]
    [InlineData("Voice", Medium.Voice, 100)]
    [InlineData("Chat Chat Chat", Medium.Chat, 33)]
    [InlineData("Voice Chat", Medium.Voice, 133)]
    [InlineData("Email", Medium.Voice, 0)]
    public void Units_to_free_are_what_has_to_end_first(string loads, Medium medium, int units) =>
        Capacity.Room(Profile, Of(loads)).Units.ToFree[medium].ShouldBe(units);

    [Fact]
    public void Ringing_offers_are_bounded_apart_from_units()
    {
        ImmutableArray<AgentLoad> ringing = [Load(Medium.Chat) with { Ringing = true }];
        Capacity.Room(Profile, ringing).RingingFull.ShouldBeTrue();
        Capacity.Room(Profile, ringing).Free.Has(Medium.Chat).ShouldBeTrue();
        Capacity.Room(Profile with { MaxRinging = 2 }, ringing).RingingFull.ShouldBeFalse();
    }

    [Fact]
    public void A_medium_that_the_profile_lacks_is_not_served()
    {
        var profile = Profile with { Media = Profile.Media.Remove(Medium.Voice) };
        Capacity.Served(profile).ShouldBe(MediaSet.All & ~MediaSet.Voice);
        Capacity.Room(profile, []).Free.Has(Medium.Voice).ShouldBeFalse();
    }

    [Fact]
    public void A_step_up_that_the_profile_does_not_serve_still_counts()
    {
        var profile = Profile with { Media = Profile.Media.Remove(Medium.Video) };
        Capacity.Room(profile, [new AgentLoad { Medium = Medium.Video, Units = 100 }]).Free.ShouldBe(MediaSet.None);
    }

    [Fact]
    public void Room_is_expected_when_enough_has_ended()
    {
        ImmutableArray<AgentLoad> held =
        [
            Load(Medium.Chat) with { ExpectedEnd = Now.AddSeconds(60) },
            Load(Medium.Chat) with { ExpectedEnd = Now.AddSeconds(20) },
            Load(Medium.Chat) with { ExpectedEnd = Now.AddSeconds(-5) },
        ];
        Capacity.RoomExpectedAt(Profile, held, Medium.Chat).ShouldBe(Now.AddSeconds(-5));
        Capacity.RoomExpectedAt(Profile, held, Medium.Voice).ShouldBe(Now.AddSeconds(60));
        Capacity.RoomExpectedAt(Profile, [.. held, Load(Medium.Chat)], Medium.Voice).ShouldBeNull();
    }

    private static ImmutableArray<AgentLoad> Of(string media) =>
        [.. media.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(medium => Load(Enum.Parse<Medium>(medium)))];

    private static AgentLoad Load(Medium medium) => new() { Medium = medium, Units = Profile.Media[medium].Cost };
}

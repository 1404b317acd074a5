using Orleans.Embedded;

namespace OmniContact.EmbeddedSilo.Tests;

public sealed class WaitingRoomTests
{
    private readonly List<string> _taken = [];

    [Fact]
    public void With_nothing_running_the_earliest_goes_first_whatever_its_kind()
    {
        var room = Room("write 1", "read 2", "write 3", "read 4");
        TakeAll(ref room, exclusiveRuns: false, readOnlyRuns: false);
        _taken.ShouldBe(["write 1", "read 2", "write 3", "read 4"]);
    }

    [Fact]
    public void Beside_readers_only_readers_go()
    {
        var room = Room("write 1", "read 2", "write 3", "read 4");
        TakeAll(ref room, exclusiveRuns: false, readOnlyRuns: true);
        _taken.ShouldBe(["read 2", "read 4"]);
    }

    [Fact]
    public void Beside_a_writer_only_interleaving_turns_go()
    {
        var room = Room("write 1", "always 2", "read 3", "always 4");
        TakeAll(ref room, exclusiveRuns: true, readOnlyRuns: false);
        _taken.ShouldBe(["always 2", "always 4"]);
    }

    private static WaitingRoom Room(params string[] turns)
    {
        var room = default(WaitingRoom);
        foreach (var turn in turns) room.Add(new NamedTurn(turn));
        return room;
    }

    private void TakeAll(ref WaitingRoom room, bool exclusiveRuns, bool readOnlyRuns)
    {
        while (room.TakeNext(exclusiveRuns, readOnlyRuns) is { } turn) _taken.Add(turn.ToString()!);
    }
}

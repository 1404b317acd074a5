using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Matching;

/// <summary>Thousands of alike items that come, are put back with their age, leave and are taken.</summary>
public sealed class OrderProperties
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_is_alike_is_taken_in_the_order_in_which_it_first_came() =>
        Prop.ForAll(Gen.Choose(0, 1 << 20).ListOf(4_000).ToArbitrary(), numbers =>
        {
            var queue = new Matcher(new QueueSettings { Id = "q", Name = new("", ""), DrainAfterSeconds = null }, OpenHours.Always, 1);
            var agent = queue.SetMember(new AgentMember { AgentId = "ann" }, Start);
            queue.Update(agent, Free(), Start);
            var (line, now, came, taken, gone) = (new List<(string Id, DateTimeOffset Since)>(), Start, 0, 0, new List<(string Id, DateTimeOffset Since)>());
            foreach (var number in numbers)
            {
                now = now.AddMilliseconds(number % 2_000);
                switch (number % 8)
                {
                    case < 3: Put(($"c{came++:00000}", now)); break;
                    case 3 when gone.Count > 0: Put(gone[number % gone.Count]); break;
                    case 4 when line.Count > 0: Remove(line[number % line.Count]); break;
                    default:
                        queue.BestItemFor(agent, now).ConversationId.ShouldBe(line.Count == 0 ? null : line.Min(item => (item.Since, item.Id)).Id);
                        if (line.Count > 0) Remove(line.MinBy(item => (item.Since, item.Id)));
                        taken++;
                        break;
                }

                void Put((string Id, DateTimeOffset Since) item)
                {
                    gone.Remove(item);
                    line.Add(item);
                    queue.SetItem(Item(item.Id, item.Since, now), now);
                }

                void Remove((string Id, DateTimeOffset Since) item)
                {
                    line.Remove(item);
                    gone.Add(item);
                    queue.RemoveItem(queue.FindItem(item.Id)!.Value, now);
                }
            }

            taken.ShouldBeGreaterThan(500);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3));

    private static AgentStatus Free() => new()
    {
        AgentId = "ann", Epoch = 1, Version = 1, Presence = PresenceKind.Available, Ready = MediaSet.All,
        Room = Capacity.Room(new CapacityProfile { Id = "p" }, []), IdleSince = Start,
    };

    private static WaitingItem Item(string id, DateTimeOffset since, DateTimeOffset now) => new()
    {
        ConversationId = id, Version = 1, Medium = Medium.Chat, Credit = 0,
        Waiting = new Waiting { QueueId = "q", EnqueuedAt = since, SegmentAt = now },
    };
}

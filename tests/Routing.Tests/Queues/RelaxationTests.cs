using System.Collections.Immutable;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Queues;

public sealed class RelaxationTests
{
    private static readonly QueueSettings Queue = new()
    {
        Id = "q",
        Name = new("队", "Q"),
        RequiredSkills = Skills(("english", 5), ("returns", 3)),
        Steps = [new(30, Skills(("english", 3)), ["backup"]), new(60, Skills(("english", 4), ("returns", 0)), ["backup", "all"])],
    };

    [Fact]
    public void The_higher_of_queue_and_item_is_required() =>
        Relaxation.Required(Queue, Skills(("english", 7), ("refund", 1)), 0).ShouldBe(Skills(("english", 7), ("returns", 3), ("refund", 1)), ignoreOrder: true);

    [Fact]
    public void Steps_add_up_never_ask_for_more_and_drop_at_level_zero()
    {
        Relaxation.Required(Queue, Skills(), 1).ShouldBe(Skills(("english", 3), ("returns", 3)), ignoreOrder: true);
        Relaxation.Required(Queue, Skills(), 2).ShouldBe(Skills(("english", 3)), ignoreOrder: true);
    }

    [Fact]
    public void Queues_are_added_step_by_step_and_named_once()
    {
        Relaxation.AddedQueues(Queue, 0).ShouldBeEmpty();
        Relaxation.AddedQueues(Queue, 2).ShouldBe(["backup", "all"]);
    }

    private static ImmutableDictionary<string, int> Skills(params (string Name, int Level)[] skills) =>
        skills.ToImmutableDictionary(skill => skill.Name, skill => skill.Level);
}

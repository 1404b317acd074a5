using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Queues;

/// <summary>Queues with any steps, items with any skills.</summary>
public sealed class RelaxationProperties
{
    private static readonly string[] Names = ["de", "en", "fr", "zh"];

    private static readonly Gen<ImmutableDictionary<string, int>> Skills =
        from levels in Gen.Choose(-3, 10).ListOf(Names.Length)
        select Names.Zip(levels).Where(skill => skill.Second >= 0).ToImmutableDictionary(skill => skill.First, skill => skill.Second);

    private static readonly Gen<QueueSettings> Queues =
        from required in Skills
        from waits in Gen.Choose(1, 90).ListOf()
        from levels in Skills.ListOf(20)
        from added in Gen.Choose(0, 3).ListOf(20)
        select new QueueSettings
        {
            Id = "q",
            Name = new("", ""),
            RequiredSkills = required,
            Steps = [.. waits.Distinct().Order().Take(20).Select((wait, i) => new RelaxationStep(wait, levels[i], added[i] == 0 ? [] : [$"q{added[i]}"]))],
        };

    [Fact]
    public void Each_step_asks_for_no_more_than_the_one_before() => Check((queue, own) =>
    {
        for (var step = 0; step < queue.Steps.Length; step++)
        {
            var (before, after) = (Relaxation.Required(queue, own, step), Relaxation.Required(queue, own, step + 1));
            after.Where(skill => skill.Value <= 0 || skill.Value > before.GetValueOrDefault(skill.Key)).ShouldBeEmpty();
        }
    });

    [Fact]
    public void Each_step_leaves_the_queues_that_were_added_before() => Check((queue, _) =>
    {
        for (var step = 0; step < queue.Steps.Length; step++)
            Relaxation.AddedQueues(queue, step + 1).Take(Relaxation.AddedQueues(queue, step).Length).ShouldBe(Relaxation.AddedQueues(queue, step));
    });

    private static void Check(Action<QueueSettings, ImmutableDictionary<string, int>> holds) =>
        Prop.ForAll(Queues.ToArbitrary(), Skills.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}

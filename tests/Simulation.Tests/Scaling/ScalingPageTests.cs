using OmniContact.Benchmarks.Scaling.Shards;
using OmniContact.Benchmarks.Scaling.Sizing;

namespace OmniContact.Simulation.Tests.Scaling;

/// <summary>What <c>src/SCALING.md</c> says is what its command prints.</summary>
public sealed class ScalingPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "SCALING.md"));

    [Fact]
    public void The_sizes_on_the_page_are_those_that_are_worked_out_from_what_was_measured()
    {
        using var sizes = new StringWriter { NewLine = "\n" };
        SizingTable.Write(sizes);
        Page.ShouldContain(sizes.ToString());
    }

    [Fact]
    public void Its_table_of_shards_has_every_layout_with_the_figures_of_theory() =>
        ShardTable.Scenarios.SelectMany(scenario => ShardTable.Layouts.Select(layout => (layout.Name, Theory: ShardTable.Theory(scenario, layout))))
            .Where(row => !Page.Split('\n').Any(line => line.Contains(row.Name, StringComparison.Ordinal) && line.EndsWith(row.Theory, StringComparison.Ordinal)))
            .ShouldBeEmpty();
}

using System.Text.RegularExpressions;
using OmniContact.Load.Plans;
using OmniContact.Simulation.Scenarios.Reading;

namespace OmniContact.Load.Tests.Plans;

public sealed partial class DayExampleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("omni-load-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("load.md")]
    [InlineData("load.zh-CN.md")]
    public void The_day_of_the_guide_is_read_and_played_as_it_says(string guide)
    {
        File.WriteAllText(Path.Combine(_folder, "calls.txt"), "date\tvru_exit\tser_time\n990201\t7:00:51\t177\n990202\t8:00:00\t5\n");
        var example = Example().Match(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", guide))).Groups[1].Value;
        var plan = new LoadPlan { Profile = Profile.Day, Seconds = 300, Day = ScenarioReader.Read(example, _folder) };

        (1 / plan.Recorded!.Scale).ShouldBe(204, 1e-9);
        var only = Arrivals.Of(plan).ShouldHaveSingleItem();
        only.At.ShouldBe(0.25, 1e-9);
        only.Service!.Value.ShouldBe(0.87, 0.005);
    }

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}

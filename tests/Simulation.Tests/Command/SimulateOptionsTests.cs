using OmniContact.Simulation.Command;

namespace OmniContact.Simulation.Tests.Command;

public sealed class SimulateOptionsTests
{
    [Theory]
    [InlineData("--model mmc --replications many", "--replications is many; a whole number from 1 to 100000 is allowed.")]
    [InlineData("--model mmc --replications 0", "--replications is 0; a whole number from 1 to 100000 is allowed.")]
    [InlineData("--model mmc --seed -1", "--seed is -1; a whole number from 0 to 2147483647 is allowed.")]
    [InlineData("--model nothing", "There is no model 'nothing'; there are")]
    [InlineData("--replications 5", "Name either a scenario file or a --model.")]
    public void What_cannot_be_run_is_refused_by_option_value_and_bound(string line, string why) =>
        SimulateCommand.Create().Parse(line).Errors.ShouldContain(error => error.Message.StartsWith(why, StringComparison.Ordinal));

    [Fact]
    public void What_is_inside_the_bounds_is_taken() => SimulateCommand.Create().Parse("--model mmc --replications 5 --seed 7").Errors.ShouldBeEmpty();
}

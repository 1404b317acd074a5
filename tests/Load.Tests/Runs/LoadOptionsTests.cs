using System.CommandLine;
using OmniContact.Load.Command;

namespace OmniContact.Load.Tests.Runs;

public sealed class LoadOptionsTests
{
    [Theory]
    [InlineData("--rate 0", "--rate is 0")]
    [InlineData("--rate 6000", "--rate is 6000")]
    [InlineData("--seconds 100000", "--seconds is 100000")]
    [InlineData("--warm-up 601", "--warm-up is 601")]
    [InlineData("--agents 20000", "--agents is 20000")]
    [InlineData("--idle 200000", "--idle is 200000")]
    [InlineData("--profile day", "--profile day and --trace need each other")]
    [InlineData("--url http://example.org", "is not this machine")]
    [InlineData("--url http://127.0.0.1.example.org", "is not this machine")]
    [InlineData("--url http://127.0.0.1:1 --database x", "--database is for a server that is started")]
    public void A_load_without_bounds_or_on_another_machine_is_refused(string line, string why) => Errors(line).ShouldContain(error => error.Contains(why));

    [Theory]
    [InlineData("--rate 500 --seconds 120 --agents 5000 --idle 8000 --handling 20")]
    [InlineData("--url http://127.0.0.1:8080 --user root")]
    [InlineData("--url http://[::1]:8080 --html x.html --json")]
    [InlineData("--url https://centre.example.org --beyond-this-machine")]
    public void What_is_bounded_and_meant_is_taken(string line) => Errors(line).ShouldBeEmpty();

    private static IEnumerable<string> Errors(string line)
    {
        var (options, command) = (new LoadOptions(), new RootCommand());
        options.AddTo(command);
        return command.Parse(line).Errors.Select(error => error.Message);
    }
}

using System.CommandLine;
using OmniContact.Load.Command;
using OmniContact.Load.Servers;

namespace OmniContact.Load.Tests.Runs;

public sealed class LoadOptionsTests
{
    [Theory]
    [InlineData("--rate 0", "--rate is 0; 0.1 to 5000 is allowed.")]
    [InlineData("--rate 6000", "--rate is 6000; 0.1 to 5000 is allowed.")]
    [InlineData("--rate NaN", "--rate is NaN")]
    [InlineData("--rate much", "--rate is much; 0.1 to 5000 is allowed.")]
    [InlineData("--seconds 2.5", "--seconds is 2.5; a whole number from 2 to 7200 is allowed.")]
    [InlineData("--profile dawn", "--profile is dawn; steady, step, peak, day are allowed.")]
    [InlineData("--profile 1", "--profile is 1; steady, step, peak, day are allowed.")]
    [InlineData("--profile peak --seconds 3", "--seconds is 3; for a peak 4 or more are needed.")]
    [InlineData("--queues x", "--queues is x; a whole number from 1 to 1000 is allowed.")]
    [InlineData("--agents 2 --queues 3", "--queues is 3; 1 to 2, the number of agents, is allowed.")]
    [InlineData("--reject 0.5 --silent 0.5", "--reject and --silent add up to 1; 0 to 0.9 is allowed.")]
    [InlineData("--html /no/such/folder/x.html", "--html: there is no folder '/no/such/folder'.")]
    [InlineData("--html /", "--html: '/' is no name of a file.")]
    [InlineData("--user root", "--user is for a server that --url names.")]
    [InlineData("--url x", "--url: 'x' is no address")]
    [InlineData("--profile day --trace /no/such/file", "--trace: there is no file '/no/such/file'.")]
    [InlineData("--profile day --trace x --rate 5", "--rate is not for --profile day")]
    [InlineData("--seconds 100000", "--seconds is 100000")]
    [InlineData("--warm-up 601", "--warm-up is 601")]
    [InlineData("--agents 20000", "--agents is 20000")]
    [InlineData("--idle 200000", "--idle is 200000")]
    [InlineData("--profile day", "--profile day and --trace need each other")]
    [InlineData("--url http://example.org", "is not this machine")]
    [InlineData("--url http://127.0.0.1.example.org", "is not this machine")]
    [InlineData("--url http://127.0.0.1:1 --database x", "--database is for a server that is started")]
    [InlineData("--url http://127.0.0.1:1 --url http://example.org", "'http://example.org/' is not this machine")]
    [InlineData("--url http://127.0.0.1:1 --cluster 3", "--cluster is for a server that is started")]
    [InlineData("--cluster 3", "--cluster needs --database")]
    [InlineData("--cluster 10 --database x", "--cluster is 10; a whole number from 1 to 9 is allowed.")]
    [InlineData("--cluster 3 --database x", "--cluster needs this program built with -p:Silo=Orleans")]
    public void A_load_without_bounds_or_on_another_machine_is_refused(string line, string why) => Errors(line).ShouldContain(error => error.Contains(why));

    [Theory]
    [InlineData("--rate 500 --seconds 120 --agents 5000 --idle 8000 --handling 20")]
    [InlineData("--url http://127.0.0.1:8080 --user root")]
    [InlineData("--url http://[::1]:8080 --html x.html --json")]
    [InlineData("--url http://127.0.0.1:8081 --url http://127.0.0.1:8082")]
    [InlineData("--url https://centre.example.org --beyond-this-machine")]
    public void What_is_bounded_and_meant_is_taken(string line) => Errors(line).ShouldBeEmpty();

    [Fact]
    public void A_run_in_which_nobody_comes_is_refused()
    {
        var (options, parsed) = Parse("--rate 0.1 --seconds 2 --deterministic");
        Should.Throw<LoadException>(() => options.Plan(parsed)).Message.ShouldBe("Nobody comes in this run: make it longer, or its rate higher.");
    }

    private static IEnumerable<string> Errors(string line)
    {
        var (options, parsed) = Parse(line);
        var errors = parsed.Errors.Select(error => error.Message).ToArray();
        return errors.Length > 0 ? errors : options.Faults(parsed);
    }

    private static (LoadOptions Options, ParseResult Parsed) Parse(string line)
    {
        var (options, command) = (new LoadOptions(), new RootCommand());
        options.AddTo(command);
        return (options, command.Parse(line));
    }
}

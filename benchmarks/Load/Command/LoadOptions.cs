using System.CommandLine;
using System.Net;
using OmniContact.Load.Plans;
using OmniContact.Simulation.Scenarios.Reading;

namespace OmniContact.Load.Command;

/// <summary>What can be said on the command line. Everything that could grow has a bound.</summary>
internal sealed class LoadOptions
{
    private static readonly LoadPlan Usual = new();

    private readonly Option<Profile> _profile = new("--profile") { Description = "steady, step (a quarter, a half, three quarters, all of the rate), peak (a tenth, all for the middle half, a tenth) or day (from --trace)", DefaultValueFactory = _ => Usual.Profile };
    private readonly Option<double> _rate = Number("--rate", "Contacts a second, where the profile is highest", Usual.Rate, 0.1, 5_000);
    private readonly Option<int> _seconds = Whole("--seconds", "Contacts come so long; whoever came is followed to the end", Usual.Seconds, 2, 7_200);
    private readonly Option<int> _warmUp = Whole("--warm-up", "Contacts come so long before the run, at its rate, and do not count in its figures", Usual.WarmUp, 0, 600);
    private readonly Option<int> _agents = Whole("--agents", "Agents at the workbench, each with a socket", Usual.Agents, 1, 10_000);
    private readonly Option<int?> _queues = new("--queues") { Description = "Queues; each agent serves two (default: one for every 250 agents)" };
    private readonly Option<int> _chats = Whole("--chats", "Chats that an agent has at once", Usual.Chats, 1, 20);
    private readonly Option<double> _handling = Number("--handling", "Mean seconds from an accept to the close", Usual.Handling, 0.1, 3_600);
    private readonly Option<double> _wrapUp = Number("--wrap-up", "Mean seconds of after-contact work; 0 = none", Usual.WrapUp, 0, 3_600);
    private readonly Option<double> _patience = Number("--patience", "Mean seconds until a customer gives up", Usual.Patience, 0.1, 86_400);
    private readonly Option<double> _reject = Number("--reject", "Share of offers that agents reject", Usual.Reject, 0, 0.9);
    private readonly Option<double> _silent = Number("--silent", "Share of offers that agents let lapse", Usual.Silent, 0, 0.9);
    private readonly Option<int> _idle = Whole("--idle", "Open conversations without a socket that are there from the start", Usual.Idle, 0, 100_000);
    private readonly Option<int> _seed = Whole("--seed", "Where chance begins", Usual.Seed, 0, int.MaxValue);
    private readonly Option<bool> _deterministic = new("--deterministic") { Description = "Arrivals at even distances instead of a Poisson process" };
    private readonly Option<FileInfo?> _trace = new("--trace") { Description = "For --profile day: a scenario as the simulator reads it; its whole length is replayed in --seconds" };
    private readonly Option<bool> _anywhere = new("--beyond-this-machine") { Description = "Allow --url to name another machine than this one" };

    public Option<Uri?> Url { get; } = new("--url") { Description = "A server that runs already (default: one is started for the run). Its administrator's password comes from the environment: OMNI_PASSWORD", CustomParser = ParseUrl };

    public Option<string> User { get; } = new("--user") { Description = "The administrator of that server", DefaultValueFactory = _ => "admin" };

    public Option<string?> Database { get; } = new("--database") { Description = "A PostgreSQL connection string for the server that is started (default: SQLite)" };

    public Option<int> Texts { get; } = Whole("--texts", "Conversations whose words are read at the end and compared", 2_000, 0, 1_000_000);

    public Option<string?> Html { get; } = new("--html") { Description = "Write a report with charts to this file" };

    public Option<bool> Json { get; } = new("--json") { Description = "Write all figures as JSON to the standard output, in place of the summary" };

    public void AddTo(RootCommand command)
    {
        foreach (var option in new Option[]
        {
            _profile, _rate, _seconds, _warmUp, _agents, _queues, _chats, _handling, _wrapUp, _patience, _reject, _silent, _idle, _seed, _deterministic, _trace,
            Url, User, _anywhere, Database, Texts, Html, Json,
        }) command.Add(option);
        _queues.Validators.Add(result => Check(result, result.GetValue(_queues) ?? 1, 1, 1_000));
        command.Validators.Add(result =>
        {
            if (result.GetValue(Url) is { } url && !result.GetValue(_anywhere) && !IsHere(url))
                result.AddError($"--url: '{url}' is not this machine. To put load on another one that is yours to load, add {_anywhere.Name}.");
            if (result.GetValue(_profile) == Profile.Day == result.GetValue(_trace) is null) result.AddError("--profile day and --trace need each other.");
            if (result.GetValue(_trace) is { Exists: false } missing) result.AddError($"There is no file '{missing}'.");
            if (result.GetValue(Database) is not null && result.GetValue(Url) is not null) result.AddError("--database is for a server that is started; --url names one that runs.");
        });
    }

    /// <exception cref="ScenarioFaultsException">The trace's scenario is wrong.</exception>
    public LoadPlan Plan(ParseResult parsed)
    {
        var trace = parsed.GetValue(_trace);
        return new()
        {
            Profile = parsed.GetValue(_profile),
            Rate = parsed.GetValue(_rate),
            Seconds = parsed.GetValue(_seconds),
            WarmUp = parsed.GetValue(_warmUp),
            Deterministic = parsed.GetValue(_deterministic),
            Day = trace is null ? null : ScenarioReader.Read(File.ReadAllText(trace.FullName), trace.DirectoryName ?? "."),
            Agents = parsed.GetValue(_agents),
            Queues = parsed.GetValue(_queues) ?? Math.Max(1, parsed.GetValue(_agents) / 250),
            Chats = parsed.GetValue(_chats),
            Handling = parsed.GetValue(_handling),
            WrapUp = parsed.GetValue(_wrapUp),
            Patience = parsed.GetValue(_patience),
            Reject = parsed.GetValue(_reject),
            Silent = parsed.GetValue(_silent),
            Idle = parsed.GetValue(_idle),
            Seed = parsed.GetValue(_seed),
        };
    }

    /// <summary>By the address alone: a name could lead anywhere.</summary>
    internal static bool IsHere(Uri url) => url.Host == "localhost" || (IPAddress.TryParse(url.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static Uri? ParseUrl(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") return url;
        result.AddError($"--url: '{text}' is no address such as http://127.0.0.1:8080.");
        return null;
    }

    private static Option<int> Whole(string name, string description, int usual, int from, int to)
    {
        var option = new Option<int>(name) { Description = $"{description}, {from:N0} to {to:N0}", DefaultValueFactory = _ => usual };
        option.Validators.Add(result => Check(result, result.GetValue(option), from, to));
        return option;
    }

    private static Option<double> Number(string name, string description, double usual, double from, double to)
    {
        var option = new Option<double>(name) { Description = $"{description}, {from:0.##} to {to:#,0.##}", DefaultValueFactory = _ => usual };
        option.Validators.Add(result => Check(result, result.GetValue(option), from, to));
        return option;
    }

    private static void Check(System.CommandLine.Parsing.OptionResult result, double value, double from, double to)
    {
        if (!(value >= from && value <= to)) result.AddError($"{result.Option.Name} is {value}; {from} to {to} is allowed.");
    }
}

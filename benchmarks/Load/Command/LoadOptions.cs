using System.CommandLine;
using System.Globalization;
using System.Net;
using OmniContact.Load.Plans;
using OmniContact.Load.Servers;
using OmniContact.Simulation.Command;
using OmniContact.Simulation.Scenarios.Reading;

namespace OmniContact.Load.Command;

/// <summary>What can be said on the command line. Everything that could grow has a bound.</summary>
internal sealed class LoadOptions
{
    private const int MostRate = 5_000;

    private static readonly LoadPlan Usual = new();

    private readonly Option<Profile> _profile = Bounded.Choice("--profile", "steady, step (a quarter, a half, three quarters, all of the rate), peak (a tenth, all for the middle half, a tenth) or day (from --trace)", Usual.Profile);
    private readonly Option<double> _rate = Bounded.Number("--rate", "Contacts a second, where the profile is highest", Usual.Rate, 0.1, MostRate);
    private readonly Option<int> _seconds = Bounded.Whole("--seconds", "Contacts come so long; whoever came is followed to the end", Usual.Seconds, 2, 7_200);
    private readonly Option<int> _warmUp = Bounded.Whole("--warm-up", "Contacts come so long before the run, at its rate, and do not count in its figures", Usual.WarmUp, 0, 600);
    private readonly Option<int> _agents = Bounded.Whole("--agents", "Agents at the workbench, each with a socket", Usual.Agents, 1, 10_000);
    private readonly Option<int?> _queues = Bounded.Perhaps("--queues", "Queues, at most as many as agents; each agent serves two (default: one for every 250 agents)", 1, 1_000);
    private readonly Option<int> _chats = Bounded.Whole("--chats", "Chats that an agent has at once", Usual.Chats, 1, 20);
    private readonly Option<double> _handling = Bounded.Number("--handling", "Mean seconds from an accept to the close", Usual.Handling, 0.1, 3_600);
    private readonly Option<double> _wrapUp = Bounded.Number("--wrap-up", "Mean seconds of after-contact work; 0 = none", Usual.WrapUp, 0, 3_600);
    private readonly Option<double> _patience = Bounded.Number("--patience", "Mean seconds until a customer gives up", Usual.Patience, 0.1, 86_400);
    private readonly Option<double> _reject = Bounded.Number("--reject", "Share of offers that agents reject", Usual.Reject, 0, 0.9);
    private readonly Option<double> _silent = Bounded.Number("--silent", "Share of offers that agents let lapse", Usual.Silent, 0, 0.9);
    private readonly Option<int> _idle = Bounded.Whole("--idle", "Open conversations without a socket that are there from the start", Usual.Idle, 0, 100_000);
    private readonly Option<int> _boards = Bounded.Whole("--boards", "Supervisors who look at the board all the time", Usual.Boards, 0, 1_000);
    private readonly Option<int> _seed = Bounded.Whole("--seed", "Where chance begins", Usual.Seed, 0, int.MaxValue);
    private readonly Option<bool> _deterministic = new("--deterministic") { Description = "Arrivals at even distances instead of a Poisson process" };
    private readonly Option<FileInfo?> _trace = new("--trace") { Description = "For --profile day: a scenario as the simulator reads it; its whole length is replayed in --seconds" };
    private readonly Option<bool> _anywhere = new("--beyond-this-machine") { Description = "Allow --url to name another machine than this one" };

    public Option<Uri[]> Url { get; } = new("--url") { Description = "A server that runs already (default: one is started for the run); again for each server of a cluster. Its administrator's password comes from the environment: OMNI_PASSWORD", CustomParser = ParseUrls };

    public Option<int?> Cluster { get; } = Bounded.Perhaps("--cluster", "Servers that are started as one cluster, on --database (default: one server)", 1, OwnServers.Most);

    public Option<string> User { get; } = new("--user") { Description = "The administrator of that server", DefaultValueFactory = _ => "admin" };

    public Option<string?> Database { get; } = new("--database") { Description = "A PostgreSQL connection string for the server that is started (default: SQLite)" };

    public Option<int> Texts { get; } = Bounded.Whole("--texts", "Conversations whose words are read at the end and compared", 2_000, 0, 1_000_000);

    public Option<string?> Html { get; } = new("--html") { Description = "Write a report with charts to this file" };

    public Option<bool> Json { get; } = new("--json") { Description = "Write all figures as JSON to the standard output, in place of the summary" };

    public void AddTo(RootCommand command)
    {
        foreach (var option in new Option[]
        {
            _profile, _rate, _seconds, _warmUp, _agents, _queues, _chats, _handling, _wrapUp, _patience, _reject, _silent, _idle, _boards, _seed, _deterministic, _trace,
            Url, User, _anywhere, Cluster, Database, Texts, Html, Json,
        }) command.Add(option);
    }

    /// <summary>What does not go together.</summary>
    public IEnumerable<string> Faults(ParseResult parsed)
    {
        var urls = parsed.GetValue(Url) ?? [];
        if (urls.FirstOrDefault(url => !IsHere(url)) is { } there && !parsed.GetValue(_anywhere))
            yield return $"--url: '{there}' is not this machine. To put load on another one that is yours to load, add {_anywhere.Name}.";
        if (urls.Length == 0 && Said(parsed, User)) yield return "--user is for a server that --url names.";
        foreach (var option in new Option[] { Database, Cluster })
            if (urls.Length > 0 && Said(parsed, option)) yield return $"{option.Name} is for a server that is started; --url names one that runs.";
        if (parsed.GetValue(Cluster) is not null && parsed.GetValue(Database) is null) yield return "--cluster needs --database: servers of a cluster share a PostgreSQL.";
        if (parsed.GetValue(Cluster) is not null && !OwnServers.MayBeSeveral) yield return "--cluster needs this program built with -p:Silo=Orleans ('./omni load --cluster N' builds and starts it).";
        if (parsed.GetValue(_queues) is { } queues && queues > parsed.GetValue(_agents)) yield return $"--queues is {queues}; 1 to {parsed.GetValue(_agents)}, the number of agents, is allowed.";
        if (parsed.GetValue(_reject) + parsed.GetValue(_silent) is var untaken and > 0.9) yield return string.Create(CultureInfo.InvariantCulture, $"--reject and --silent add up to {untaken:0.###}; 0 to 0.9 is allowed.");
        if (parsed.GetValue(_profile) == Profile.Peak && parsed.GetValue(_seconds) < LoadPlan.ShortestPeak) yield return $"--seconds is {parsed.GetValue(_seconds)}; for a peak {LoadPlan.ShortestPeak} or more are needed.";
        foreach (var fault in Day(parsed).Concat(Report(parsed))) yield return fault;
    }

    private IEnumerable<string> Day(ParseResult parsed)
    {
        var isDay = parsed.GetValue(_profile) == Profile.Day;
        if (isDay == parsed.GetValue(_trace) is null) yield return "--profile day and --trace need each other.";
        if (parsed.GetValue(_trace) is { Exists: false } missing) yield return $"--trace: there is no file '{missing}'.";
        foreach (var option in new Option[] { _rate, _deterministic })
            if (isDay && Said(parsed, option)) yield return $"{option.Name} is not for --profile day: contacts come as --trace says.";
    }

    private IEnumerable<string> Report(ParseResult parsed)
    {
        if (parsed.GetValue(Html) is not { } html) yield break;
        if (html.Length == 0 || Directory.Exists(html)) yield return $"--html: '{html}' is no name of a file.";
        else if (Path.GetDirectoryName(Path.GetFullPath(html)) is { } folder && !Directory.Exists(folder)) yield return $"--html: there is no folder '{folder}'.";
    }

    private static bool Said(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };

    /// <exception cref="ScenarioFaultsException">The trace's scenario is wrong.</exception>
    /// <exception cref="LoadException">Nobody would come, or too many would.</exception>
    public LoadPlan Plan(ParseResult parsed)
    {
        var trace = parsed.GetValue(_trace);
        var plan = new LoadPlan
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
            Boards = parsed.GetValue(_boards),
            Seed = parsed.GetValue(_seed),
        };
        if (!Arrivals.Of(plan).Any()) throw new LoadException("Nobody comes in this run: make it longer, or its rate higher.");
        return plan.Day is null ? plan : plan with { Rate = RateOf(plan) };
    }

    /// <summary>On average over the day.</summary>
    private static double RateOf(LoadPlan plan)
    {
        var contacts = Arrivals.Of(plan).Take((MostRate * plan.Seconds) + 1).Count();
        if (contacts > MostRate * plan.Seconds) throw new LoadException($"--trace: more than {MostRate:N0} contacts a second would come; make --seconds longer.");
        return (double)contacts / plan.Seconds;
    }

    /// <summary>By the address alone: a name could lead anywhere.</summary>
    internal static bool IsHere(Uri url) => url.Host == "localhost" || (IPAddress.TryParse(url.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static Uri[] ParseUrls(System.CommandLine.Parsing.ArgumentResult result)
    {
        List<Uri> urls = [];
        foreach (var text in result.Tokens.Select(token => token.Value))
        {
            if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") urls.Add(url);
            else result.AddError($"--url: '{text}' is no address such as http://127.0.0.1:8080.");
        }
        return [.. urls];
    }
}

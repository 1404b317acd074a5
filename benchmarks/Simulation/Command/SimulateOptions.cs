using System.CommandLine;
using OmniContact.Simulation.Models;
using OmniContact.Simulation.Scenarios;
using OmniContact.Simulation.Scenarios.Reading;

namespace OmniContact.Simulation.Command;

/// <summary>What can be said on the command line.</summary>
internal sealed class SimulateOptions
{
    private readonly Argument<FileInfo?> _file = new("scenario")
    {
        Description = "The scenario file", Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _model = new("--model") { Description = "A built-in model in place of a file (--models lists them)" };

    private readonly Option<int?> _replications = Bounded.Perhaps("--replications", "Independent repetitions, 1 to 100,000 (default: the scenario's)", 1, 100_000);

    private readonly Option<int?> _seed = Bounded.Perhaps("--seed", "0 to 2,147,483,647 (default: the scenario's); the same seed gives the same figures", 0, int.MaxValue);

    public Option<bool> Models { get; } = new("--models") { Description = "List the built-in models" };

    public Option<bool> Print { get; } = new("--print") { Description = "Print the scenario in place of running it: a built-in model as a file to begin with" };

    public Option<bool> Json { get; } = new("--json") { Description = "Write all figures as JSON to the standard output, in place of the table" };

    public Option<string?> Html { get; } = new("--html") { Description = "Write a report with charts to this file" };

    public void AddTo(RootCommand command)
    {
        command.Add(_file);
        foreach (var option in new Option[] { _model, _replications, _seed, Json, Html, Print, Models }) command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Models)) return;
            if (result.GetValue(_model) is null == result.GetValue(_file) is null) result.AddError("Name either a scenario file or a --model.");
            else if (result.GetValue(_model) is { } model && BuiltInModels.Find(model) is null)
                result.AddError($"There is no model '{model}'; there are {string.Join(", ", BuiltInModels.All.Select(one => one.Name))}.");
            else if (result.GetValue(_file) is { Exists: false } missing) result.AddError($"There is no file '{missing}'.");
        });
    }

    /// <summary>How messages name the scenario.</summary>
    public string SourceOf(ParseResult parsed) => parsed.GetValue(_model) ?? parsed.GetValue(_file)!.Name;

    /// <summary>The scenario as it is written.</summary>
    public string Text(ParseResult parsed) => parsed.GetValue(_model) is { } model
        ? BuiltInModels.Find(model)!.Json
        : File.ReadAllText(parsed.GetValue(_file)!.FullName);

    public Scenario Read(ParseResult parsed)
    {
        var scenario = ScenarioReader.Read(Text(parsed), parsed.GetValue(_file)?.DirectoryName ?? ".");
        return scenario with
        {
            Replications = parsed.GetValue(_replications) ?? scenario.Replications,
            Seed = parsed.GetValue(_seed) ?? scenario.Seed,
        };
    }
}

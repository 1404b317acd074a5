using System.Collections.Immutable;

namespace OmniContact.Routing.WrapUps;

/// <summary>A form with an agent's answers, by the ids of its fields. An empty answer is none.</summary>
/// <param name="Form">What is asked.</param>
/// <param name="Answers">Of a cascade the way, ids joined by slashes; of a date <c>yyyy-MM-dd</c>.</param>
public sealed record FilledForm(WrapUpForm Form, ImmutableDictionary<string, string> Answers)
{
    /// <summary>What is wrong with the answers; empty when they may be kept.</summary>
    public IEnumerable<Fault> Faults() => FormCheck.Faults(Form, Answers);

    /// <summary>The answer that says what the contact was about; null for none.</summary>
    public string? Category => Form.Fields.Where(one => one.IsCategory).Select(one => Answer(one.Id)).FirstOrDefault();

    /// <summary>Without what agents wrote in words of their own, which may name people: those are kept with the conversation's notes.</summary>
    public ImmutableDictionary<string, string> Values => Form.Fields
        .Where(one => one.Kind != FieldKind.Text && Answer(one.Id) is not null)
        .ToImmutableDictionary(one => one.Id, one => Answer(one.Id)!);

    /// <summary>The answers in words of their own, a line each under the field's name in that language.</summary>
    public IEnumerable<string> Texts(string? language) => Form.Fields
        .Where(one => one.Kind == FieldKind.Text && Answer(one.Id) is not null)
        .Select(one => $"{one.Name.For(language)}: {Answer(one.Id)}");

    private string? Answer(string fieldId) => Answers.TryGetValue(fieldId, out var answer) && answer.Length > 0 ? answer : null;
}

using System.Text;

namespace OmniContact.Routing.Tests.Matching;

/// <summary>A queue and what happens to it.</summary>
/// <param name="Queue">Chooses the settings.</param>
/// <param name="Steps">In order.</param>
internal sealed record Script(int Queue, Step[] Steps)
{
    public override string ToString()
    {
        var text = new StringBuilder($"queue {Queue}, {Steps.Length} steps:");
        foreach (var step in Steps.Take(60)) text.Append($"\n  new({step.Kind}, {step.A}, {step.B}, {step.C}, {step.D}),");
        return text.ToString();
    }
}

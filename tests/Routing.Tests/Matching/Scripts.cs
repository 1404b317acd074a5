using FsCheck;
using FsCheck.Fluent;

namespace OmniContact.Routing.Tests.Matching;

/// <summary>Random histories of a length, and how to make a failing one smaller.</summary>
internal static class Scripts
{
    public static Arbitrary<Script> OfLength(int steps)
    {
        var number = Gen.Choose(0, 1 << 20);
        var step = from kind in Gen.Choose(0, 99)
                   from a in number
                   from b in number
                   from c in number
                   from d in number
                   select new Step(kind, a, b, c, d);
        return Arb.From(
            from queue in number
            from all in Gen.ArrayOf(step, steps)
            select new Script(queue, all), Shrink);
    }

    /// <summary>Leaves out halves, quarters, ... single steps, then makes the numbers of the few that are left small.</summary>
    public static IEnumerable<Script> Shrink(Script script)
    {
        var steps = script.Steps;
        for (var size = steps.Length / 2; size > 0; size /= 2)
            for (var from = 0; from + size <= steps.Length; from += size)
                yield return script with { Steps = [.. steps[..from], .. steps[(from + size)..]] };
        if (steps.Length > 30) yield break;
        for (var i = 0; i < steps.Length; i++)
            foreach (var smaller in Smaller(steps[i]))
                yield return script with { Steps = [.. steps[..i], smaller, .. steps[(i + 1)..]] };
    }

    private static IEnumerable<Step> Smaller(Step step)
    {
        if (step.A > 0) yield return step with { A = step.A / 2 };
        if (step.B > 0) yield return step with { B = step.B / 2 };
        if (step.C > 0) yield return step with { C = step.C / 2 };
        if (step.D > 0) yield return step with { D = step.D / 2 };
    }
}

using OmniContact.Load.Figures;
using OmniContact.Load.Runs;

namespace OmniContact.Load.Reports;

/// <summary>What a process took over a whole run.</summary>
/// <param name="CpuPerContact">Seconds of processor time for each contact that ended.</param>
/// <param name="Cpu">Processors in use on average while contacts came.</param>
/// <param name="Memory">Resident bytes at most.</param>
internal sealed record Usages(double CpuPerContact, double Cpu, double Memory)
{
    /// <summary>Null for a process that cannot be looked at.</summary>
    public static Usages? Of(LoadResult result, Func<Second, Usage> process)
    {
        var seconds = result.Timeline.Seconds;
        if (seconds.Count < 2 || !process(seconds[0]).IsKnown || !process(seconds[^1]).IsKnown) return null;
        var ended = seconds.Skip(1).Sum(second => second.Counts[Happening.Closed] + second.Counts[Happening.Left]);
        var whole = process(seconds[^1]).Cpu - process(seconds[0]).Cpu;
        var last = Math.Max(1, result.Seconds - 1);
        return new(whole / Math.Max(1, ended), (process(seconds[last]).Cpu - process(seconds[0]).Cpu) / last, seconds.Max(second => process(second).Memory));
    }
}

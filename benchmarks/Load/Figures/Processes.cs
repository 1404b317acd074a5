using System.Diagnostics;

namespace OmniContact.Load.Figures;

/// <summary>What processes of this machine take.</summary>
internal static class Processes
{
    /// <summary>All of them together.</summary>
    public static Usage Of(IEnumerable<int>? ids)
    {
        if (ids is null) return Usage.Unknown;
        try
        {
            var usages = ids.Select(Of).ToArray();
            return new(usages.Sum(usage => usage.Cpu), usages.Sum(usage => usage.Memory));
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            return Usage.Unknown;
        }
    }

    private static Usage Of(int id)
    {
        using var process = Process.GetProcessById(id);
        return new(process.TotalProcessorTime.TotalSeconds, process.WorkingSet64);
    }
}

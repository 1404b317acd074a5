using System.Diagnostics;

namespace OmniContact.Load.Figures;

/// <summary>What processes of this machine take.</summary>
internal static class Processes
{
    public static Usage Of(int? id)
    {
        if (id is null) return Usage.Unknown;
        try
        {
            using var process = Process.GetProcessById(id.Value);
            return new(process.TotalProcessorTime.TotalSeconds, process.WorkingSet64);
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            return Usage.Unknown;
        }
    }
}

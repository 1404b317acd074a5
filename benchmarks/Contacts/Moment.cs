using System.Diagnostics;

namespace OmniContact.Benchmarks.Contacts;

/// <summary>What had been used until then.</summary>
internal sealed record Moment(long Contacts, long Ticks, TimeSpan Cpu, long Allocated, long Units, long Characters)
{
    public static Moment Now(long contacts, CountingStore? counted) => new(
        contacts, Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(), counted?.Units ?? 0, counted?.Bytes ?? 0);

    public Figures Since(Moment before, string silo, string store)
    {
        double contacts = Contacts - before.Contacts;
        return new Figures
        {
            Silo = silo,
            Store = store,
            PerSecond = contacts / Stopwatch.GetElapsedTime(before.Ticks, Ticks).TotalSeconds,
            CpuMicroseconds = (Cpu - before.Cpu).TotalMicroseconds / contacts,
            AllocatedBytes = (Allocated - before.Allocated) / contacts,
            Units = (Units - before.Units) / contacts,
            StoredCharacters = (Characters - before.Characters) / contacts,
        };
    }
}

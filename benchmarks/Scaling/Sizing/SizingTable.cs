using System.Globalization;

namespace OmniContact.Benchmarks.Scaling.Sizing;

/// <summary>The sizes of an ordinary and of the worst day, line by line as <c>src/SCALING.md</c> quotes them.</summary>
internal static class SizingTable
{
    private const double PartitionBytes = 8e12;
    private const double DaysKept = 90;

    /// <summary>Of the trace of a bank's calls, February 1999: the median and the worst of its 20 days with 1,000 calls or more.</summary>
    public static readonly Day Ordinary = new("ordinary", 0.098), Worst = new("worst", 0.256);

    public static void Write(TextWriter to)
    {
        Line(to, $"{Text($"{Day.Contacts:N0} contacts a day, {Day.Agents:N0} agents"),-47}{"ordinary day",14}{"worst day",14}");
        Both(to, "in the busiest hour", day => Text($"{day.BusyHour * 100:0.0} %"));
        Both(to, "contacts a second in it", day => Text($"{day.Rate:N0}"));
        Both(to, "with an agent at the same time", day => Text($"{day.AtTheSameTime:N0}"));
        Both(to, "slots in use, 3 an agent", day => Text($"{day.Occupancy * 100:0} %"));
        Both(to, "mean handling that 85 % would allow", day => Text($"{day.HandlingAllowed:0} s"));
        Both(to, "sockets", day => Text($"{day.Sockets:N0}"));
        Both(to, "memory of who is there", day => Text($"{day.SocketMemory / 1e9:0} GB"));
        Both(to, "conversations that are over, still in memory", day => Text($"{day.Idle:N0}"));
        Both(to, "their memory", day => Text($"{day.IdleMemory / 1e9:0} GB"));
        Both(to, "processor time for a contact, 8 silos", day => Text($"{day.ClusterCpu * 1000:0.0} ms"));
        Both(to, "cores of the silos, 60 % used", day => Text($"{day.Cores:0}"));
        Both(to, "the same, by three silos on one machine", day => Text($"{day.CoresAtMost:0}"));
        Both(to, "calls between grains", day => Text($"{day.Rate * Measured.Calls:N0}/s"));
        Both(to, "messages", day => Text($"{day.Rate * Measured.Messages:N0}/s"));
        Both(to, "commit units", day => Text($"{day.Units:N0}/s"));
        Both(to, "databases by commits, 60 % used", day => Text($"{day.PartitionsByCommits:0.0}"));
        Both(to, "log of the databases", day => Text($"{day.Log / 1e6:0} MB/s"));
        Both(to, "facts", day => Text($"{day.Facts:N0}/s"));
        Both(to, "facts, to each who reads them all", day => Text($"{day.FactBytes / 1e6:0.0} MB/s"));
        Both(to, "sign-ins of all agents in half an hour, cores", day => Text($"{Day.Agents * Measured.SignInCpu / 1800:0.0}"));
        Line(to, $"each day: {Day.Contacts * Measured.Rows / 1e9:0.0} billion rows, {Day.Contacts * Measured.StoredBytes / 1e12:0.00} TB stored, {Day.Contacts * Measured.LogBytes / 1e12:0.0} TB of log");
        Line(to, $"kept for {DaysKept:0} days: {Day.Contacts * Measured.StoredBytes * DaysKept / 1e12:0} TB, {Day.Contacts * Measured.StoredBytes * DaysKept / PartitionBytes:0} databases of {PartitionBytes / 1e12:0} TB");
        Line(to, $"one PostgreSQL as measured: {Measured.UnitsPerSecond / Measured.Units:N0} contacts a second; one server of 2 cores: {2 / Measured.ContactCpu:N0}; one queue, by its turns: {1 / (Measured.QueueCalls * Measured.QueueTurn):N0}");
    }

    private static void Both(TextWriter to, string what, Func<Day, string> value) => Line(to, $"  {what,-45}{value(Ordinary),14}{value(Worst),14}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Line(TextWriter to, FormattableString text) => to.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}

namespace OmniContact.Benchmarks.Storage;

/// <param name="PerSecond">Acknowledged units.</param>
/// <param name="Flushes">How many the writer waited for.</param>
/// <param name="P50">Milliseconds from call to acknowledgement.</param>
/// <param name="P99">Milliseconds from call to acknowledgement.</param>
/// <param name="Bytes">Allocated per unit, the unit itself included.</param>
internal sealed record Rate(double PerSecond, long Flushes, double P50, double P99, long Bytes)
{
    public override string ToString() => $"{PerSecond,9:N0}/s  {Flushes,6:N0} flushes  p50 {P50,7:F2} ms  p99 {P99,7:F2} ms  {Bytes,6:N0} B/unit";
}

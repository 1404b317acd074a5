namespace OmniContact.Load.Figures;

/// <summary>What a process takes.</summary>
/// <param name="Cpu">Seconds of processor time since its start.</param>
/// <param name="Memory">Resident bytes.</param>
internal readonly record struct Usage(double Cpu, double Memory)
{
    public static Usage Unknown => new(double.NaN, double.NaN);

    public bool IsKnown => !double.IsNaN(Cpu);
}

namespace OmniContact.Benchmarks.Micro;

/// <summary>Something whose turns are measured.</summary>
internal interface IContender
{
    string Name { get; }

    /// <summary>Once, before the first turn.</summary>
    void Fill();

    /// <summary>Before each round, outside the measure: makes what the turns are fed with.</summary>
    void Prepare(int turns);

    void Run(int turns);
}

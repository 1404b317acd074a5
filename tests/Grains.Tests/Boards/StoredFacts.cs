using System.Reflection;
using OmniContact.Storage;

namespace OmniContact.Grains.Tests.Boards;

/// <summary>A store of facts that counts how many of them are read; nothing else of it is asked.</summary>
internal class StoredFacts : DispatchProxy
{
    private readonly List<FactRow> _rows = [];

    /// <summary>Rows that went to readers.</summary>
    public int Read { get; private set; }

    public IStore Store => (IStore)(object)this;

    public static StoredFacts None() => (StoredFacts)(object)Create<IStore, StoredFacts>();

    public void Add(int count, DateTimeOffset at)
    {
        for (var i = 0; i < count; i++) _rows.Add(new FactRow { Position = _rows.Count + 1, Kind = "fact", At = at, Body = "{}" });
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name != nameof(IStore.FactsAfter)) throw new NotSupportedException(targetMethod.Name);
        FactRow[] found = [.. _rows.Where(row => row.Position > (long)args![0]!).Take((int)args![1]!)];
        Read += found.Length;
        return Task.FromResult<IReadOnlyList<FactRow>>(found);
    }
}

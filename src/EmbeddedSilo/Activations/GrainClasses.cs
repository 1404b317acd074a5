using System.Collections.Frozen;
using System.Reflection;
using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>The grain classes of a silo, found in its assemblies.</summary>
internal sealed class GrainClasses
{
    private readonly FrozenDictionary<string, GrainClass> _byType;
    private readonly FrozenDictionary<Type, GrainClass[]> _byContract;

    /// <exception cref="OrleansConfigurationException">Two classes have one name, or contracts break the rules.</exception>
    public GrainClasses(Silo silo, IEnumerable<Assembly> assemblies)
    {
        var types = assemblies.Distinct().SelectMany(assembly => assembly.GetTypes()).ToList();
        Refuse(types.Where(GrainContract.IsOne).SelectMany(ContractRules.Faults));
        All = [.. types.Where(GrainContract.IsGrainClass).Select(type => new GrainClass(silo, type))];
        Refuse(All.GroupBy(one => one.Type).Where(same => same.Count() > 1).Select(same =>
            $"{string.Join(" and ", same.Select(one => one.Class))} would both be of type \"{same.Key}\"."));
        _byType = All.ToFrozenDictionary(one => one.Type.ToString());
        _byContract = All.SelectMany(one => one.Contracts.Select(contract => (contract, one)))
            .GroupBy(pair => pair.contract, pair => pair.one)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    public IReadOnlyList<GrainClass> All { get; }

    /// <exception cref="ArgumentException">There is no such class.</exception>
    public GrainClass Of(GrainType type) => _byType.TryGetValue(type.ToString(), out var found)
        ? found
        : throw new ArgumentException($"This silo has no grain class of type \"{type}\".", nameof(type));

    /// <exception cref="ArgumentException">No class, or more than one, implements the interface.</exception>
    public GrainClass Of(Type contract, string? prefix)
    {
        var candidates = _byContract.GetValueOrDefault(contract, []);
        if (prefix is not null)
            candidates = [.. candidates.Where(one => one.Class.FullName!.StartsWith(prefix, StringComparison.Ordinal))];
        if (candidates.Length == 1) return candidates[0];
        throw new ArgumentException(candidates.Length == 0
            ? $"No grain class of this silo implements {contract}."
            : $"{contract} is implemented by {string.Join(", ", candidates.Select(one => one.Class))}: say which.");
    }

    private static void Refuse(IEnumerable<string> faults)
    {
        var all = string.Join(Environment.NewLine, faults.Distinct());
        if (all.Length > 0) throw new OrleansConfigurationException(all);
    }
}

using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>A grain class and its activations.</summary>
internal sealed class GrainClass : Kind
{
    private const string Suffix = "Grain";
    private readonly ConcurrentDictionary<string, Activation> _activations = new(StringComparer.Ordinal);
    private readonly Func<string, Activation> _makeActivation;
    private readonly ObjectFactory _construct;
    private readonly Func<Activation, object>[] _arguments;

    public GrainClass(Silo silo, Type type)
        : base(silo, GrainType.Create(NameOf(type)))
    {
        Class = type;
        Contracts = [.. type.GetInterfaces().Where(GrainContract.IsOne)];
        Tag = new KeyValuePair<string, object?>("grain", Type.ToString());
        var injected = Injection.Parameters(type);
        _arguments = [.. injected.Select(Injection.Argument)];
        _construct = ActivatorUtilities.CreateFactory(type, [.. injected.Select(parameter => parameter.ParameterType)]);
        _makeActivation = key => new Activation(this, key);
    }

    public Type Class { get; }

    /// <summary>The grain interfaces that the class implements, their bases included.</summary>
    public Type[] Contracts { get; }

    public KeyValuePair<string, object?> Tag { get; }

    public ICollection<Activation> Activations => _activations.Values;

    public int Count => _activations.Count;

    public static string NameOf(Type type)
    {
        var name = type.Name;
        if (name.EndsWith(Suffix, StringComparison.Ordinal) && name.Length > Suffix.Length) name = name[..^Suffix.Length];
        return name.ToLowerInvariant();
    }

    public override Recipient? Locate(string key)
    {
        if (_activations.TryGetValue(key, out var found)) return found;
        return Silo.Stage == SiloStage.Stopped ? null : _activations.GetOrAdd(key, _makeActivation);
    }

    public override Exception Missing(GrainReference reference) =>
        new SiloUnavailableException($"The silo has stopped; {reference.GrainId} cannot be activated.");

    /// <summary>The reference that a grain has to itself, through the first interface that no other one refines.</summary>
    public GrainReference CreateReference(string key)
    {
        var main = Contracts.FirstOrDefault(one => !Contracts.Any(other => other != one && one.IsAssignableFrom(other)));
        return ProxyCatalog.Shared.For(main ?? Contracts[0]).Create(this, key);
    }

    /// <summary>Makes the instance, and the states that it asks for and that have yet to be read.</summary>
    public (object Instance, IReadOnlyList<StoredState> States) Make(Activation activation)
    {
        var arguments = _arguments.Length == 0 ? [] : new object[_arguments.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = _arguments[i](activation);
        var instance = _construct(activation.ActivationServices, arguments);
        return (instance, arguments.Length == 0 ? [] : [.. arguments.OfType<StoredState>()]);
    }

    public void Remove(Activation activation) =>
        _activations.TryRemove(new KeyValuePair<string, Activation>(activation.Key, activation));
}

namespace Orleans.Runtime;

/// <summary>Asks for a stored state as a constructor argument of type <see cref="IPersistentState{TState}"/>.</summary>
/// <param name="stateName">The name of the state.</param>
/// <param name="storageName">The name of the storage; "Default" if null.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public class PersistentStateAttribute(string stateName, string? storageName = null) : Attribute
{
    /// <summary>The name of the state.</summary>
    public string StateName { get; } = stateName ?? throw new ArgumentNullException(nameof(stateName));

    /// <summary>The name of the storage; "Default" if null.</summary>
    public string? StorageName { get; } = storageName;
}

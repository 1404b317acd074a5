namespace System.Runtime.CompilerServices;

/// <summary>Lets the emitted assembly see internal grain interfaces and messages; the runtime knows it by this name.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class IgnoresAccessChecksToAttribute(string assemblyName) : Attribute
{
    public string AssemblyName { get; } = assemblyName;
}

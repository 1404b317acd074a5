namespace OmniContact;

/// <summary>What the serializers of silos and of programs outside them have to agree on.</summary>
public static class GrainWire
{
    /// <summary>Exceptions from here cross a call: <c>StoreUnavailableException</c> means "try again".</summary>
    public const string ExceptionNamespace = nameof(OmniContact);

    /// <summary>Whether a type of ours travels between processes as JSON: all but exceptions do.</summary>
    public static bool IsMessage(Type type) =>
        type.Namespace?.StartsWith(nameof(OmniContact), StringComparison.Ordinal) is true && !type.IsAssignableTo(typeof(Exception));
}

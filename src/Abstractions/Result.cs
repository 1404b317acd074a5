using OmniContact.Routing;

namespace OmniContact;

/// <summary>A value, or the reason why there is none. Exactly one of the two is set.</summary>
public sealed record Result<T>
{
    public T? Value { get; init; }

    public Refusal? Refusal { get; init; }

    public static implicit operator Result<T>(T value) => new() { Value = value };

    public static implicit operator Result<T>(Refusal refusal) => new() { Refusal = refusal };
}

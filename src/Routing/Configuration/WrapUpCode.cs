namespace OmniContact.Routing.Configuration;

/// <summary>An outcome of a contact (服务小结) as people read it. Queues say which codes they take; one without a name is read as it is.</summary>
public sealed record WrapUpCode
{
    public required string Id { get; init; }
    public required LocalizedText Name { get; init; }
}

namespace OmniContact.Server.Access;

/// <summary>The body of an audit fact.</summary>
/// <param name="By">Id of the person, key or process.</param>
/// <param name="Role">In which role.</param>
/// <param name="Details">What belongs to the kind.</param>
internal sealed record AuditEntry(string By, string Role, object Details);

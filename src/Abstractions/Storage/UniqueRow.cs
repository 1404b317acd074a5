namespace OmniContact.Storage;

/// <summary>A name that maps to one value for as long as it is kept: an identity, a provider's message id.</summary>
/// <param name="Scope">For example <c>identity</c> or <c>provider:wechat-main</c>.</param>
/// <param name="Name">The name inside the scope.</param>
/// <param name="Value">For example the customer's id, or <c>conversation/number</c>.</param>
public sealed record UniqueRow(string Scope, string Name, string Value);

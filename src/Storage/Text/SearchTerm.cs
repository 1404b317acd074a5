namespace OmniContact.Storage.Text;

/// <param name="Text">The term, or its beginning.</param>
/// <param name="IsPrefix">Any term that begins so will do.</param>
internal readonly record struct SearchTerm(string Text, bool IsPrefix);

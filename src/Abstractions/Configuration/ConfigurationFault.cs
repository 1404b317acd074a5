namespace OmniContact.Configuration;

/// <summary>What is wrong and where, for example <c>queue/sales.steps[1].afterSeconds</c>.</summary>
public sealed record ConfigurationFault(string Where, string What);

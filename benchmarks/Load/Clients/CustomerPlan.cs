namespace OmniContact.Load.Clients;

/// <summary>What was drawn for a customer before the run, so that it does not depend on how the server does.</summary>
/// <param name="Intended">When the customer is to come, as a time stamp of the stopwatch.</param>
/// <param name="Patience">From then until the customer gives up.</param>
/// <param name="Think">From the agent's first words to the answer.</param>
/// <param name="Service">How long an agent is to take, where a trace says so.</param>
internal readonly record struct CustomerPlan(long Intended, TimeSpan Patience, TimeSpan Think, TimeSpan? Service);

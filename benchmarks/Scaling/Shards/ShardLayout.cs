namespace OmniContact.Benchmarks.Scaling.Shards;

/// <summary>How the agents of a queue serve its shards.</summary>
/// <param name="Name">In words.</param>
/// <param name="Shards">Queues that contacts are dealt to by chance, as by a hash of the conversation's id.</param>
/// <param name="Served">Of them each agent serves so many, from the agent's own one on around the ring; the best of their heads is taken.</param>
internal sealed record ShardLayout(string Name, int Shards, int Served);

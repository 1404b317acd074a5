using OmniContact.Configuration;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Queues;

namespace OmniContact.Storage.Checks;

/// <summary>
/// The bounds that were ever configured. What was taken before a bound was lowered may stay, so the widest of all versions
/// counts.
/// </summary>
internal sealed class StoredSettings
{
    private readonly Dictionary<string, int> _lengths = [];
    private readonly Dictionary<string, HashSet<string>> _profilesOf = [];
    private readonly Dictionary<string, List<CapacityProfile>> _profiles = new()
    {
        [CapacityProfile.DefaultId] = [new CapacityProfile { Id = CapacityProfile.DefaultId }],
    };

    public static async Task<StoredSettings> Load(Session session, CancellationToken cancel)
    {
        StoredSettings settings = new();
        await foreach (var row in session.Stream(
            "SELECT kind, body FROM configuration_rows WHERE kind IN ('queue', 'agent', 'profile') AND body IS NOT NULL", cancel))
            settings.Add(row.GetString(0), row.GetString(1));
        return settings;
    }

    public bool KnowsQueue(string id) => _lengths.ContainsKey(id);

    public int MaximumLength(string queueId) => _lengths.GetValueOrDefault(queueId, int.MaxValue);

    /// <summary>Every profile that the agent ever had, in every version.</summary>
    public IEnumerable<CapacityProfile> Profiles(string agentId) =>
        _profilesOf.GetValueOrDefault(agentId, []).SelectMany(id => _profiles.GetValueOrDefault(id, []));

    private void Add(string kind, string body)
    {
        switch (kind)
        {
            case ConfigurationKinds.Queue: Add(OmniJson.Read<QueueSettings>(body)); break;
            case ConfigurationKinds.Agent: Add(OmniJson.Read<AgentSettings>(body)); break;
            default: Add(OmniJson.Read<CapacityProfile>(body)); break;
        }
    }

    private void Add(QueueSettings queue) =>
        _lengths[queue.Id] = Math.Max(_lengths.GetValueOrDefault(queue.Id), queue.MaximumLength ?? int.MaxValue);

    private void Add(AgentSettings agent)
    {
        if (!_profilesOf.TryGetValue(agent.Id, out var profiles)) _profilesOf[agent.Id] = profiles = [];
        profiles.Add(agent.CapacityProfileId);
    }

    private void Add(CapacityProfile profile)
    {
        if (!_profiles.TryGetValue(profile.Id, out var versions)) _profiles[profile.Id] = versions = [];
        versions.Add(profile);
    }
}

using OmniContact.Routing.Configuration;

namespace OmniContact.Queues;

/// <summary>Of whom a new configuration makes what they last said about themselves untrue.</summary>
internal static class StaffChanges
{
    /// <summary>Members before whose capacity profile is another now, or who are no agents any more.</summary>
    public static IReadOnlyList<string> Between(ConfigurationSnapshot before, ConfigurationSnapshot after, string queueId)
    {
        var same = new Dictionary<(string, string), bool>();
        return [.. before.MembersOf(queueId).Select(member => member.AgentId).Where(Changed)];

        bool Changed(string id)
        {
            if (after.Agent(id) is not { } now || before.Agent(id) is not { } then) return true;
            var profiles = (then.CapacityProfileId, now.CapacityProfileId);
            if (!same.TryGetValue(profiles, out var alike)) same[profiles] = alike = OmniJson.Same(before.Profile(then), after.Profile(now));
            return !alike;
        }
    }
}

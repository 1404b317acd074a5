using OmniContact.Routing.Agents;

namespace OmniContact.Routing.Configuration;

/// <summary>Finds everything that is wrong with the capacity profiles.</summary>
public static class ProfileValidation
{
    public static IEnumerable<Fault> Faults(ConfigurationEntities entities) =>
        entities.Profiles.Values.SelectMany(profile => Ranges.Faults(profile, $"profile/{profile.Id}")
            .Concat(profile.Media.SelectMany(one => Of(profile, one.Key, one.Value, $"profile/{profile.Id}.media.{one.Key}"))));

    private static IEnumerable<Fault> Of(CapacityProfile profile, Medium medium, MediumCapacity capacity, string where)
    {
        foreach (var fault in Ranges.Faults(capacity, where)) yield return fault;
        if (capacity.Maximum > 0 && capacity.Cost > profile.Units)
            yield return new Fault($"{where}.cost", "never-fits", $"cost is {capacity.Cost}, but the profile has {profile.Units} units; set maximum to 0 if it is not served");
        foreach (var by in capacity.InterruptedBy.Where(by => !MayInterrupt(by, medium)))
            yield return new Fault($"{where}.interruptedBy", "not-allowed", $"{medium} is not interrupted by {by}");
    }

    /// <summary>Voice and video by nothing, chat by them only, deferred work by anything live.</summary>
    private static bool MayInterrupt(Medium by, Medium running) =>
        !running.IsSpoken() && !by.IsDeferred() && by != running && (running != Medium.Chat || by.IsSpoken());
}

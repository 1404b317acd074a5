namespace OmniContact.Routing.Configuration;

/// <summary>What people choose from has a name, in one language at least, that fits a page.</summary>
internal static class NameValidation
{
    private const int Longest = 200;

    internal static IEnumerable<Fault> Faults(ConfigurationEntities entities) =>
    [
        .. entities.EntryPoints.Values.SelectMany(point => Of(point.Name, $"entryPoint/{point.Id}")),
        .. entities.Skills.Values.SelectMany(skill => Of(skill.Name, $"skill/{skill.Id}")),
        .. entities.Teams.Values.SelectMany(team => Of(team.Name, $"team/{team.Id}")),
        .. entities.BreakReasons.Values.SelectMany(reason => Of(reason.Name, $"breakReason/{reason.Id}")),
        .. entities.WrapUpCodes.Values.SelectMany(code => Of(code.Name, $"wrapUpCode/{code.Id}")),
        .. entities.Tiers.Values.SelectMany(tier => Of(tier.Name, $"tier/{tier.Id}")),
        .. entities.Thresholds.Values.SelectMany(threshold => Of(threshold.Name, $"threshold/{threshold.Id}")),
        .. entities.Webhooks.Values.SelectMany(webhook => Of(webhook.Name, $"webhook/{webhook.Id}")),
    ];

    private static IEnumerable<Fault> Of(LocalizedText name, string where)
    {
        if (string.IsNullOrWhiteSpace(name.Zh) && string.IsNullOrWhiteSpace(name.En)) yield return new Fault($"{where}.name", "empty", "there is no name");
        var length = Math.Max(name.Zh.Length, name.En.Length);
        if (length > Longest) yield return new Fault($"{where}.name", "out-of-range", $"the name has {length} characters; {Longest} are allowed");
    }
}

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>What has to hold between the parts of a scenario.</summary>
internal sealed class ScenarioCheck(Fields fields, IReadOnlyList<TypeDraft> types)
{
    public void Check(Scenario scenario)
    {
        Needed("types", scenario.Types.Length);
        Needed("groups", scenario.Groups.Length);
        Unique("types");
        Unique("groups");
        foreach (var type in types) CheckGroups(type, scenario);
        CheckCosts();
        foreach (var type in types) CheckServed(type, scenario);
    }

    private void Needed(string list, int count)
    {
        if (count == 0) fields.Faults.Add(fields.Node, $"'{list}' needs at least one");
    }

    private void Unique(string list)
    {
        foreach (var twice in fields.List(list).Where(node => node["id"] is not null).GroupBy(node => node["id"]!.Text).Where(same => same.Count() > 1))
            fields.Faults.Add(twice.Last()["id"]!, $"there are two with the id '{twice.Key}'");
    }

    private void CheckGroups(TypeDraft type, Scenario scenario)
    {
        var named = type.Groups.Select(use => (use.Node, use.Group))
            .Concat(new[] { "serviceByGroup", "wrapUpByGroup" }.SelectMany(name => type.Node[name]?.Members ?? []).Select(one => (one.Value, one.Key)));
        foreach (var (node, group) in named.Where(one => scenario.Groups.All(group => group.Id != one.Item2)))
            fields.Faults.Add(node, $"there is no group '{group}'");
    }

    /// <summary>A profile has one cost for a medium.</summary>
    private void CheckCosts()
    {
        foreach (var medium in types.Where(type => type.Cost is not null).GroupBy(type => type.Type.Medium))
            if (medium.Select(type => type.Cost).Distinct().Count() > 1)
                fields.Faults.Add(medium.Last().Node["cost"]!, $"is {medium.Last().Cost}, but another type of the medium costs {medium.First().Cost}; what a contact costs goes by its medium");
    }

    private void CheckServed(TypeDraft type, Scenario scenario)
    {
        if (type.Type.QueueId != "?" && scenario.Configuration.MembersOf(type.Type.QueueId).IsEmpty)
            fields.Faults.Add(type.Node, $"no group serves the queue '{type.Type.QueueId}'");
    }
}

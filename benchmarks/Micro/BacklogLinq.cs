namespace OmniContact.Benchmarks.Micro;

/// <summary>The obvious program: a query over all who wait.</summary>
internal sealed class BacklogLinq(Crew crew, int credits, int putBackOneIn)
    : Backlog("LINQ over objects", crew, credits, putBackOneIn)
{
    private readonly List<Item> _items = new(Waiting);

    protected override void Arrive(in Arrival arrival, int index) => _items.Add(new Item(arrival, arrival.Number - (arrival.Credit * 1000L)));

    protected override bool TakeBest(int agent)
    {
        var skills = Crew.SkillSets[Crew.SetOf[agent]];
        var best = _items
            .Where(item => item.Barred != agent && Crew.Meets(skills, Crew.Required[item.Arrival.Need]))
            .OrderBy(item => item.Key).ThenBy(item => item.Arrival.Number)
            .FirstOrDefault();
        if (best is null) return false;
        if (best.Arrival.RejectedBy < 0 || best.Barred >= 0) return _items.Remove(best);
        best.Barred = best.Arrival.RejectedBy;
        return false;
    }

    private sealed record Item(Arrival Arrival, long Key)
    {
        public int Barred { get; set; } = -1;
    }
}

using OmniContact.Server.Demo.Centre;

namespace OmniContact.Server.Demo.Traffic;

/// <summary>Who may write next: a known customer who has been away for a while, else somebody new.</summary>
internal sealed class Passers(Chance chance, TimeProvider time)
{
    private const double NewShare = 0.35;
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(10);
    private static readonly string[] NewNames = ["访客", "Visitor"];

    private readonly Lock _gate = new();
    private readonly Dictionary<string, DateTimeOffset> _away = [];

    public DemoCustomer Next(string language)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            var here = DemoCustomer.All.Where(one => one.Language == language && _away.GetValueOrDefault(one.Id) <= now).ToArray();
            if (here.Length == 0 || chance.Happens(NewShare)) return Somebody(language);
            var found = chance.Of(here);
            _away[found.Id] = DateTimeOffset.MaxValue;
            return found;
        }
    }

    /// <summary>The customer is done and rests.</summary>
    public void Gone(DemoCustomer customer)
    {
        lock (_gate)
        {
            if (_away.ContainsKey(customer.Id)) _away[customer.Id] = time.GetUtcNow() + Rest;
        }
    }

    private DemoCustomer Somebody(string language)
    {
        var name = NewNames[language == "en" ? 1 : 0];
        return new DemoCustomer { Id = $"demo-v-{Guid.NewGuid():N}", Name = $"{name} {chance.Below(9000) + 1000}", Language = language };
    }
}

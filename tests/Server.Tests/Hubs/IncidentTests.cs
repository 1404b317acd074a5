using OmniContact.Configuration;
using OmniContact.Server.Hubs;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Hubs;

/// <summary>One switch, and every page reads the notice.</summary>
public sealed class IncidentTests
{
    [Fact]
    public async Task Customers_and_agents_read_it_while_it_is_on_and_who_comes_later_too()
    {
        await using var server = await RunningServer.Start();
        await SmallCentre.Configure(server);
        await using var li = await TestDesk.Open(server, SmallCentre.Li);
        await using var customer = await HubClient.Chat(server, await server.Visitor());
        await customer.Next("incident", push => push.GetProperty("words").ValueKind == System.Text.Json.JsonValueKind.Null);

        await Switch(server, on: true);
        server.Time.Advance(Pump.RenewEvery);
        (await customer.Next("incident")).GetProperty("words").GetProperty("en").GetString().ShouldBe("Parcels are late; call 13800135678");
        (await li.Hub.Next("incident", push => push.GetRawText().Contains("late"))).GetRawText().ShouldContain("13800135678");
        await using var later = await HubClient.Chat(server, await server.Visitor());
        (await later.Next("incident")).GetProperty("words").GetProperty("zh").GetString().ShouldBe("包裹延误");

        await Switch(server, on: false);
        server.Time.Advance(Pump.RenewEvery);
        (await customer.Next("incident")).GetProperty("words").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    private static async Task Switch(RunningServer server, bool on)
    {
        var centre = server.Get<ICentre>();
        var site = new Routing.Configuration.Site { Incident = new() { On = on, Words = new("包裹延误", "Parcels are late; call 13800135678") } };
        (await centre.Change(centre.Current.Version, "test", "", [SmallCentre.Row(ConfigurationKinds.Site, Routing.Configuration.Site.Only, site)])).Faults.ShouldBeEmpty();
    }
}

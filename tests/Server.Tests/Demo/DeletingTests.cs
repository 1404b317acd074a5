using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Hosting;
using OmniContact.Server.Access;
using OmniContact.Server.Hosting;
using OmniContact.Server.Options;
using OmniContact.Server.Site;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Demo;

public sealed class DeletingTests
{
    [Fact]
    public async Task Without_a_word_of_confirmation_nothing_is_deleted()
    {
        await using var server = await DemoServer.Start(traffic: false);
        using var tab = await server.Click(Roles.Administrator);

        (await tab.DeleteAsync("/api/v1/demo")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        server.Get<Relaunch>().Next.ShouldBeNull();
        (await server.Get<SiteMode>().Claim()).ShouldBeFalse();
    }

    [Theory]
    [InlineData(Roles.Agent)]
    [InlineData(Roles.Supervisor)]
    public async Task Only_the_administrator_may_delete_it(string role)
    {
        await using var server = await DemoServer.Start(traffic: false);
        using var tab = await server.Click(role);

        (await tab.DeleteAsync("/api/v1/demo?confirm=true")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task No_key_is_taken_as_the_answer_holds_a_password()
    {
        await using var server = await DemoServer.Start(traffic: false);
        using var tab = await server.Click(Roles.Administrator);
        tab.DefaultRequestHeaders.Add("Idempotency-Key", "once");

        (await tab.DeleteAsync("/api/v1/demo?confirm=true")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        server.Get<Relaunch>().Next.ShouldBeNull();
    }

    [Fact]
    public async Task Deleted_it_leaves_an_empty_real_centre_whose_administrator_can_sign_in()
    {
        await using var demo = await DemoServer.Start(traffic: true);
        await demo.Until(async () => (await demo.Get<IStore>().ListConversations(new ConversationFilter())).Items.Count > 3);
        using var tab = await demo.Click(Roles.Administrator);

        var answer = await (await tab.DeleteAsync("/api/v1/demo?confirm=true")).Content.ReadFromJsonAsync<JsonElement>();
        // The answer is out before the host is asked to stop.
        var stopping = demo.Get<IHostApplicationLifetime>().ApplicationStopping;
        await Task.WhenAny(Task.Delay(TimeSpan.FromSeconds(30), stopping));
        stopping.IsCancellationRequested.ShouldBeTrue();
        var next = demo.Get<Relaunch>().Next!;
        await demo.Stop();

        next.Options.Real.ShouldBeTrue();
        await using var real = await RunningServer.Start(_ => next.Options, password: next.Password);
        (await real.Client().GetFromJsonAsync<JsonElement>("/api/v1/about")).GetProperty("demo").GetBoolean().ShouldBeFalse();
        (await real.Get<IStore>().ListCustomers(null, 10)).Items.ShouldBeEmpty();
        (await real.Get<IStore>().ListConversations(new ConversationFilter())).Items.ShouldBeEmpty();
        real.Get<ICentre>().Current.Version.ShouldBe(0);
        using var administrator = await real.SignIn(answer.GetProperty("userName").GetString()!, answer.GetProperty("password").GetString()!);
    }

    [Fact]
    public async Task A_demonstration_that_was_deleted_when_the_process_died_is_erased_at_the_next_start()
    {
        await using var demo = await DemoServer.Start(traffic: false);
        await demo.Get<SiteMode>().Delete();
        var data = demo.Get<ServerOptions>();
        await demo.Stop();

        await using var real = await RunningServer.Start(_ => data with { Real = true });

        (await real.Get<IStore>().ListCustomers(null, 10)).Items.ShouldBeEmpty();
    }
}

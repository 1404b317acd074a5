using System.Net;
using System.Net.Http.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Access;

public sealed class LockoutTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await _server.Get<Users>().Create(
            new NewUser { UserName = "li", Name = "Li", Role = Roles.Agent, Password = RunningServer.Password });
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_wrong_password_and_an_unknown_user_get_the_same_answer()
    {
        var wrong = await (await Try("li", "wrong")).Content.ReadAsStringAsync();
        var unknown = await (await Try("nobody", "wrong")).Content.ReadAsStringAsync();
        wrong.ShouldBe(unknown);
    }

    [Fact]
    public async Task After_five_wrong_passwords_even_the_right_one_waits()
    {
        await Fail(5);
        var locked = await Try("li", RunningServer.Password);
        locked.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        locked.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(15));
    }

    [Fact]
    public async Task The_lock_ends_after_its_time_and_not_before()
    {
        await Fail(5);
        _server.Time.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        (await Try("li", RunningServer.Password)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        _server.Time.Advance(TimeSpan.FromSeconds(1));
        (await Try("li", RunningServer.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_right_password_forgives_what_came_before()
    {
        await Fail(4);
        (await Try("li", RunningServer.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Fail(4);
        (await Try("li", RunningServer.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_stranger_elsewhere_does_not_lock_a_person_out()
    {
        var lockout = _server.Get<Lockout>();
        for (var i = 0; i < 5; i++) await lockout.Failed("li", "203.0.113.9", default);
        (await lockout.Wait("li", "203.0.113.9", default)).ShouldNotBeNull();
        (await Try("li", RunningServer.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task One_address_that_tries_many_names_is_locked_out_for_all()
    {
        var lockout = _server.Get<Lockout>();
        for (var i = 0; i < 30; i++) await lockout.Failed($"name{i}", "203.0.113.9", default);
        (await lockout.Wait("li", "203.0.113.9", default)).ShouldBe(TimeSpan.FromMinutes(15));
    }

    [Fact]
    public async Task Failures_spread_over_a_long_time_lock_nothing()
    {
        for (var i = 0; i < 10; i++)
        {
            (await Try("li", "wrong")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            _server.Time.Advance(TimeSpan.FromMinutes(4));
        }
    }

    [Fact]
    public async Task What_was_typed_is_not_kept()
    {
        await Try("13812345678", "secret");
        var kept = await _server.Documents.List("sign-in-failures", null, 10, default);
        kept.Items.Count.ShouldBe(3);
        kept.Items.ShouldAllBe(document => !document.Key.Contains("138") && !document.Body.Contains("138"));
    }

    [Fact]
    public async Task Old_failures_are_forgotten()
    {
        await Fail(5);
        _server.Time.Advance(TimeSpan.FromMinutes(16));
        await _server.Get<Lockout>().Sweep();
        (await _server.Documents.List("sign-in-failures", null, 10, default)).Items.ShouldBeEmpty();
    }

    private async Task Fail(int times)
    {
        for (var i = 0; i < times; i++) (await Try("li", "wrong")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private Task<HttpResponseMessage> Try(string userName, string password) =>
        _server.Client().PostAsJsonAsync("/api/v1/session", new { userName, password });
}

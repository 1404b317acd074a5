using OmniContact.Crash.Tests.Processes;
using OmniContact.Load.Wire;

namespace OmniContact.Crash.Tests.Admin;

/// <summary>A real centre begins empty, with one administrator.</summary>
public sealed class FirstStartTests
{
    [Fact]
    public async Task The_administrators_password_is_random_works_and_is_printed_once_and_kept_nowhere()
    {
        using Data one = new(null), other = new(null);
        await using var first = await ServerProcess.Start(one);
        await using var second = await ServerProcess.Start(other);
        var password = await first.Password;
        (await second.Password).ShouldNotBe(password);
        await Tab.SignIn(first.Url, "admin", password);
        await first.Kill();
        await using (var again = await ServerProcess.Start(one))
        {
            await Tab.SignIn(again.Url, "admin", password);
            (await again.Said()).ShouldNotContain("password");
        }
        PlainText.InFolders(password, one.Folder).ShouldBeFalse();
    }

    [Fact]
    public async Task It_is_empty()
    {
        using Data data = new(null);
        await using var server = await ServerProcess.Start(data);
        var tab = await Tab.SignIn(server.Url, "admin", await server.Password);
        (await tab.Get(server.Url, "/api/v1/users")).GetProperty("items").GetArrayLength().ShouldBe(1);
        foreach (var path in new[] { "agents", "queues" }) (await tab.Get(server.Url, $"/api/v1/{path}")).GetArrayLength().ShouldBe(0, path);
        foreach (var path in new[] { "customers", "conversations" }) (await tab.Get(server.Url, $"/api/v1/{path}")).GetProperty("items").GetArrayLength().ShouldBe(0, path);
    }
}

using OmniContact.Server.Access;

namespace OmniContact.Server.Demo.Centre;

/// <summary>Who a newcomer is after one click: an agent, the supervisor, the administrator. Nobody knows their passwords.</summary>
internal sealed class DemoUsers(Users users)
{
    public async Task Create(CancellationToken cancel)
    {
        await Create(Roles.Agent, "小欧 Olive", DemoNames.Newcomer, cancel);
        await Create(Roles.Supervisor, "班长 Morgan", DemoNames.Lead, cancel);
        await Create(Roles.Administrator, "管理员 Admin", null, cancel);
    }

    public async Task<UserAccount?> Find(string role, CancellationToken cancel) => (await users.Find(NameOf(role), cancel))?.Value;

    private async Task Create(string role, string name, string? agentId, CancellationToken cancel)
    {
        if (await Find(role, cancel) is not null) return;
        await users.Create(new NewUser { UserName = NameOf(role), Name = name, Role = role, AgentId = agentId, Password = Secret.New() }, cancel);
    }

    private static string NameOf(string role) => $"demo-{role}";
}

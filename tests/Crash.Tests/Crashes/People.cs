using System.Net.Http.Json;
using OmniContact.Load.Wire;

namespace OmniContact.Crash.Tests.Crashes;

/// <summary>Accounts of the configured agents.</summary>
internal static class People
{
    public static async Task Create(Uri server, Tab desk)
    {
        using var client = desk.Client(server);
        foreach (var agent in Centre.Agents)
        {
            using var answer = await client.PostAsJsonAsync(
                "/api/v1/users", new { userName = agent, name = agent, role = "agent", password = Centre.AgentPassword, agentId = agent });
            answer.EnsureSuccessStatusCode();
        }
    }
}

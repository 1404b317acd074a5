using OmniContact.Server.Access;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Desk;

/// <summary>The agent who a signed-in person is.</summary>
internal static class Desks
{
    /// <exception cref="Faulty">The person is no agent.</exception>
    public static string AgentId(this Caller caller) =>
        caller.AgentId ?? throw new Faulty(Problem.Of(403, "This person is not an agent: there is no desk to work from."));
}

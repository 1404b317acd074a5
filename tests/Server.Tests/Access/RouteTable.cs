namespace OmniContact.Server.Tests.Access;

/// <summary>Who may use which route. A change of a role has to be made here too.</summary>
internal static class RouteTable
{
    private const string Anyone = "anyone";
    private const string Staff = "agent,supervisor,administrator";
    /// <summary>And an agent's id, see <see cref="AskMore"/>.</summary>
    private const string Desk = Staff;
    private const string Leads = "supervisor,administrator";
    private const string Everyone = "agent,supervisor,administrator,integrator";
    private const string Administrator = "administrator";

    public static readonly Dictionary<string, string> Roles = new()
    {
        ["GET /health/live"] = Anyone,
        ["GET /health/ready"] = Anyone,
        ["GET /metrics"] = Anyone,
        ["GET /openapi/{documentName}.json"] = Anyone,
        ["GET /docs"] = Anyone,
        ["GET /docs/guides.css"] = Anyone,
        ["GET /docs/{name}"] = Anyone,
        ["GET /docs/zh-CN/{name}"] = Anyone,
        ["GET /api/v1/about"] = Anyone,
        ["POST /api/v1/session"] = Anyone,
        ["POST /api/v1/session/demo"] = Anyone,
        ["GET /api/v1/demo"] = Anyone,
        ["PUT /api/v1/demo/traffic"] = Administrator,
        ["DELETE /api/v1/demo"] = Administrator,
        ["GET /api/v1/session"] = Staff,
        ["DELETE /api/v1/session"] = Staff,
        ["GET /api/v1/me/agent"] = Staff,
        ["PUT /api/v1/me/presence"] = Desk,
        ["PUT /api/v1/me/password"] = Staff,
        ["GET /api/v1/canned-replies"] = Staff,
        ["GET /api/v1/wrap-up-forms"] = Staff,
        ["PUT /api/v1/me/canned-replies/{id}"] = Staff,
        ["DELETE /api/v1/me/canned-replies/{id}"] = Staff,
        ["POST /api/v1/chat/visitors"] = Anyone,
        ["POST /api/v1/chat/attachments"] = "visitor",
        ["GET /api/v1/conversations"] = Everyone,
        ["GET /api/v1/conversations/{id}"] = Everyone,
        ["GET /api/v1/conversations/{id}/messages"] = Everyone,
        ["GET /api/v1/conversations/{id}/why"] = Staff,
        ["PUT /api/v1/conversations/{id}/credit"] = Leads,
        ["POST /api/v1/conversations/{id}/assignment"] = Leads,
        ["POST /api/v1/conversations/{id}/queue"] = Leads,
        ["POST /api/v1/conversations/{id}/barge"] = Leads,
        ["POST /api/v1/conversations/{id}/whisper"] = Leads,
        ["POST /api/v1/conversations/{id}/accept"] = Desk,
        ["POST /api/v1/conversations/{id}/reject"] = Desk,
        ["POST /api/v1/conversations/{id}/messages"] = Desk,
        ["POST /api/v1/conversations/{id}/transfer"] = Desk,
        ["POST /api/v1/conversations/{id}/close"] = Desk,
        ["POST /api/v1/conversations/{id}/wrap-up"] = Desk,
        ["POST /api/v1/conversations/{id}/wrap-up/extension"] = Desk,
        ["POST /api/v1/conversations/{id}/park"] = Desk,
        ["POST /api/v1/conversations/{id}/unpark"] = Desk,
        ["POST /api/v1/conversations/{id}/reopen"] = Desk,
        ["POST /api/v1/conversations/{id}/claim"] = Desk,
        ["POST /api/v1/conversations/{id}/invitation"] = Desk,
        ["POST /api/v1/conversations/{id}/join"] = Desk,
        ["POST /api/v1/conversations/{id}/role"] = Desk,
        ["POST /api/v1/conversations/{id}/successor"] = Desk,
        ["POST /api/v1/conversations/{id}/leave"] = Desk,
        ["POST /api/v1/conversations/{id}/transfer/cancellation"] = Desk,
        ["GET /api/v1/customers"] = Everyone,
        ["GET /api/v1/customers/{id}"] = Everyone,
        ["PATCH /api/v1/customers/{id}"] = Everyone,
        ["GET /api/v1/customers/{id}/timeline"] = Everyone,
        ["POST /api/v1/customers/{id}/reveal"] = Staff,
        ["GET /api/v1/search/messages"] = Staff,
        ["GET /api/v1/queues"] = Everyone,
        ["GET /api/v1/queues/{id}/waiting"] = Everyone,
        ["GET /api/v1/agents"] = Everyone,
        ["PUT /api/v1/agents/{id}/break"] = Leads,
        ["PUT /api/v1/agents/{id}/presence"] = Leads,
        ["GET /api/v1/board"] = Leads,
        ["POST /api/v1/attachments"] = "agent,supervisor,administrator,integrator",
        ["GET /api/v1/attachments/{id}"] = "agent,supervisor,administrator,integrator,visitor",
        ["POST /api/v1/contacts"] = "integrator",
        ["GET /api/v1/facts"] = "integrator,administrator",
        ["GET /api/v1/users"] = Administrator,
        ["POST /api/v1/users"] = Administrator,
        ["GET /api/v1/users/{userName}"] = Administrator,
        ["PATCH /api/v1/users/{userName}"] = Administrator,
        ["DELETE /api/v1/users/{userName}/sessions"] = Administrator,
        ["GET /api/v1/audit/export"] = Administrator,
        ["GET /api/v1/audit"] = Administrator,
        ["GET /api/v1/configuration/{kind}"] = Administrator,
        ["GET /api/v1/configuration/{kind}/{id}"] = Administrator,
        ["POST /api/v1/configuration/changes"] = Administrator,
        ["POST /api/v1/configuration/check"] = Administrator,
        ["POST /api/v1/configuration/dates"] = Administrator,
        ["GET /api/v1/configuration/changes"] = Administrator,
        ["GET /api/v1/configuration/changes/{version}/difference"] = Administrator,
        ["POST /api/v1/configuration/undo"] = Administrator,
        ["GET /api/v1/configuration/entryPoint/{id}/secrets"] = Administrator,
        ["PUT /api/v1/configuration/entryPoint/{id}/secrets/{name}"] = Administrator,
        ["DELETE /api/v1/configuration/entryPoint/{id}/secrets/{name}"] = Administrator,
        ["GET /api/v1/api-keys"] = Administrator,
        ["POST /api/v1/api-keys"] = Administrator,
        ["DELETE /api/v1/api-keys/{prefix}"] = Administrator,
    };

    /// <summary>Routes that the role opens, but that also want the person to be an agent.</summary>
    public static readonly HashSet<string> AskMore =
    [
        "GET /api/v1/me/agent", "POST /api/v1/conversations/{id}/unpark", "POST /api/v1/conversations/{id}/reopen",
        "POST /api/v1/conversations/{id}/join", "POST /api/v1/conversations/{id}/barge", "POST /api/v1/conversations/{id}/transfer/cancellation",
    ];
}

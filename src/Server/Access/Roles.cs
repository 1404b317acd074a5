namespace OmniContact.Server.Access;

/// <summary>Who may do what is said in these names, beside each route and hub method.</summary>
internal static class Roles
{
    public const string Agent = "agent";
    public const string Supervisor = "supervisor";
    public const string Administrator = "administrator";
    /// <summary>Programs with an API key.</summary>
    public const string Integrator = "integrator";
    /// <summary>Customers on a chat page, with a visitor's token.</summary>
    public const string Visitor = "visitor";

    /// <summary>Everybody who works here.</summary>
    public const string Staff = Agent + "," + Supervisor + "," + Administrator;
    /// <summary>Those who lead.</summary>
    public const string Leads = Supervisor + "," + Administrator;
    /// <summary>Those who serve customers: whatever the role, whoever has an agent id. Where only one person works, the administrator answers too.</summary>
    public const string Desk = Staff;

    /// <summary>Everybody who works here, and programs.</summary>
    public const string Everyone = Staff + "," + Integrator;
    /// <summary>Everybody who is known at all.</summary>
    public const string Everybody = Everyone + "," + Visitor;

    public static readonly string[] OfPeople = [Agent, Supervisor, Administrator];
    public static readonly string[] All = [Agent, Supervisor, Administrator, Integrator, Visitor];
}

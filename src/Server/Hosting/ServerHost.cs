using OmniContact.Server.Alerts;
using OmniContact.Server.Api;
using OmniContact.Server.Chat;
using OmniContact.Server.Demo;
using OmniContact.Server.Demo.Api;
using OmniContact.Server.Errors;
using OmniContact.Server.Exchange;
using OmniContact.Server.Guides;
using OmniContact.Server.Health;
using OmniContact.Server.Http;
using OmniContact.Server.Hubs;
using OmniContact.Server.Idempotency;
using OmniContact.Server.Options;
using OmniContact.Server.Outside;
using OmniContact.Server.Pages;
using OmniContact.Server.Rules;
using OmniContact.Server.Telemetry;
using OmniContact.Storage;

namespace OmniContact.Server.Hosting;

/// <summary>Puts the server together: the table of contents of services, pipeline and routes.</summary>
internal static class ServerHost
{
    /// <summary>Otherwise everything below the current folder is watched for changed settings, each write to the database in it too.</summary>
    private const string ReadOnce = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>A host that is ready to start. Tests change it a little before it is built.</summary>
    public static WebApplication Create(ServerOptions options, Action<WebApplicationBuilder>? change = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [ReadOnce] });
        builder.AddListening(options).AddServerLogging();
        builder.Services.AddSingleton(options).AddSingleton<TimeProvider>(new SteadyTime(TimeProvider.System));
        builder.Services.AddStorage(new StorageOptions { DataFolder = options.Data, Database = options.Database, Tenancy = options.Tenancy() }).AddGrains();
        builder.AddSilo(options);
        builder.Services.AddGrainCallers().AddNudges();
        builder.Services.AddServerOptions(builder.Configuration).AddSite().AddOutside().AddAccess().AddErrors().AddEdge().AddDesk().AddHealth().AddTelemetry(options).AddPages();
        builder.Services.AddDemo(builder.Configuration);
        change?.Invoke(builder);
        var app = builder.Build();
        app.UseServer();
        app.MapServer();
        return app;
    }

    private static void UseServer(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<NamedTraces>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<FaultBoundary>();
        app.UseMiddleware<HostCheck>();
        app.UseMiddleware<NoNulls>();
        app.UseMiddleware<PageMiddleware>();
        app.UseTryPage();
        app.UseRouting();
        app.UseCors();
        app.UseMiddleware<Unrouted>();
        app.UseMiddleware<OriginCheck>();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseMiddleware<Shedding>();
        app.UseMiddleware<IdempotencyEdge>();
    }

    private static void MapServer(this WebApplication app)
    {
        app.MapHealth();
        app.MapMetrics();
        app.MapDescription();
        app.MapGuides();
        var api = app.MapGroup("/api/v1");
        api.MapSession();
        api.MapAbout();
        api.MapDemo();
        api.MapMe();
        api.MapCannedReplies();
        api.MapDrafts();
        api.MapChoices();
        api.MapWrapUpForms();
        api.MapChat();
        api.MapConversations();
        api.MapCustomers();
        api.MapSearch();
        api.MapQueues();
        api.MapAgents();
        api.MapLead();
        api.MapBoard();
        api.MapAlerts();
        api.MapAttachments();
        api.MapContacts();
        api.MapFacts();
        api.MapUsers();
        api.MapApiKeys();
        api.MapConfiguration();
        api.MapExchange();
        api.MapRules();
        api.MapChannelSecrets();
        api.MapOutside();
        api.MapAudit();
        app.MapLateHub<WorkbenchHub>("/hubs/workbench", HubTransport.Set);
        app.MapLateHub<ChatHub>("/hubs/chat", HubTransport.Set);
    }
}

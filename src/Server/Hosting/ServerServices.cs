using Microsoft.Extensions.Options;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OmniContact.Outside;
using OmniContact.Server.Access;
using OmniContact.Server.Api;
using OmniContact.Server.Boards;
using OmniContact.Server.Canned;
using OmniContact.Server.Chat;
using OmniContact.Server.Desk;
using OmniContact.Server.Drafts;
using OmniContact.Server.Guides;
using OmniContact.Server.Http;
using OmniContact.Server.Hubs;
using OmniContact.Server.Options;
using OmniContact.Server.Outside;
using OmniContact.Server.Pages;
using OmniContact.Server.Privacy;
using OmniContact.Server.Rules;
using OmniContact.Server.Secrets;
using OmniContact.Server.Site;
using OmniContact.Server.Telemetry;
using OmniContact.Server.Uploads;

namespace OmniContact.Server.Hosting;

/// <summary>The services of each room.</summary>
internal static class ServerServices
{
    /// <summary>Longest hub call in bytes: the longest text, escaped, with room for the rest.</summary>
    private const long LongestCall = 128 * 1024;

    /// <summary>A page that hears nothing for twice as long connects anew.</summary>
    private static readonly TimeSpan Ping = TimeSpan.FromSeconds(5);

    public static IServiceCollection AddServerOptions(this IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration settings)
    {
        services.AddOptions<AccessOptions>().Bind(settings.GetSection("Access")).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<LimitOptions>().Bind(settings.GetSection("Limits")).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<WebhookOptions>().Bind(settings.GetSection("Webhooks")).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<MailOptions>().Bind(settings.GetSection("Mail")).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }

    public static IServiceCollection AddSite(this IServiceCollection services)
    {
        services.AddSingleton(provider => new SecretBox(KeyFile.ReadOrCreate(provider.GetRequiredService<ServerOptions>().KeyPath)));
        services.AddSingleton(provider => new Lazy<SecretBox>(provider.GetRequiredService<SecretBox>)).AddSingleton<SealedSecrets>();
        services.AddSingleton<SecretStore>().AddSingleton<ChannelSecrets>().AddSingleton<SealedCursors>().AddSingleton<SiteMode>().AddSingleton<Relaunch>().AddSingleton<FirstAdministrator>();
        return services;
    }

    /// <summary>Programs and people beyond the cluster, whom the outbox reaches.</summary>
    public static IServiceCollection AddOutside(this IServiceCollection services) => services
        .AddSingleton<WebhookSecrets>().AddSingleton<WebhookCalls>().AddSingleton<MailCalls>()
        .AddSingleton<IOutside, WebhookDelivery>().AddSingleton<IOutside, MailDelivery>();

    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddSingleton<Passwords>().AddSingleton<OpenLines>().AddSingleton<Users>().AddSingleton<Sessions>().AddSingleton<Lockout>().AddSingleton<Gate>().AddSingleton<PersonalReplies>().AddSingleton<PersonalDrafts>();
        services.AddSingleton<ApiKeys>().AddSingleton<VisitorTokens>().AddSingleton<Audit>().AddSingleton<Revealing>().AddSingleton<Sight>().AddSingleton<PastContacts>();
        services.AddAuthentication(CallerHandler.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, CallerHandler>(CallerHandler.SchemeName, null);
        // A route that says nothing about roles is open to nobody.
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
        services.AddHostedService<Housekeeping>();
        return services;
    }

    public static IServiceCollection AddTelemetry(this IServiceCollection services, ServerOptions options)
    {
        services.AddSingleton<MetricCollector>().AddSingleton<ServerMetrics>().AddSingleton<CentreMetrics>();
        if (options.Otlp is not null) services.AddHostedService<OtlpExport>();
        return services;
    }

    public static IServiceCollection AddPages(this IServiceCollection services) =>
        services.AddSingleton<PageFolder>().AddSingleton<GuideShelf>().AddDescription();

    public static IServiceCollection AddErrors(this IServiceCollection services)
    {
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(json => ApiJson.Apply(json.SerializerOptions, mask: true));
        return services;
    }

    public static IServiceCollection AddEdge(this IServiceCollection services)
    {
        services.AddCors();
        services.AddSingleton<ICorsPolicyProvider, ChatCors>();
        services.AddSingleton<ChatOrigins>().AddSingleton<Load>();
        return services.AddRates();
    }

    public static IServiceCollection AddDesk(this IServiceCollection services)
    {
        services.AddSingleton<ConversationCommands>().AddSingleton<LeadCommands>().AddSingleton<WorkbenchConnections>();
        services.AddSingleton<VisitorConversations>().AddSingleton<ChatConnections>().AddSingleton<OpenPages>();
        services.AddSingleton<QueuePlaces>().AddHostedService(provider => provider.GetRequiredService<QueuePlaces>());
        services.AddSingleton<ConversationFinder>().AddSingleton<LiveCentre>().AddSingleton<BoardFeed>().AddHostedService(provider => provider.GetRequiredService<BoardFeed>());
        services.AddSingleton<AttachmentRefs>().AddSingleton<Uploader>().AddHostedService<UploadSweeper>();
        services.TryAddSingleton<IAttachmentScanner, NoScanner>();
        services.AddSignalR(SetHubs)
            .AddHubOptions<WorkbenchHub>(hub => hub.AddFilter<HubEdge>())
            .AddHubOptions<ChatHub>(hub => hub.AddFilter<HubEdge>())
            .AddJsonProtocol(json => ApiJson.Apply(json.PayloadSerializerOptions, mask: true));
        services.RemoveAll<IHubProtocol>();
        services.AddSingleton<IHubProtocol>(provider =>
            new NamedFaultProtocol(new JsonHubProtocol(provider.GetRequiredService<IOptions<JsonHubProtocolOptions>>())));
        services.AddSingleton<HubEdge>();
        return services;
    }

    private static void SetHubs(HubOptions hubs)
    {
        hubs.MaximumReceiveMessageSize = LongestCall;
        hubs.KeepAliveInterval = Ping;
    }
}

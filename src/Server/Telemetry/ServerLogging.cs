using Microsoft.Extensions.Logging.Console;

namespace OmniContact.Server.Telemetry;

/// <summary>Logs: one JSON object a line on standard error, masked, the last of them also in a file beside the data; standard output is for people.</summary>
internal static class ServerLogging
{
    public static WebApplicationBuilder AddServerLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console =>
        {
            console.FormatterName = MaskedJsonFormatter.FormatterName;
            console.LogToStandardErrorThreshold = LogLevel.Trace;
        });
        builder.Logging.AddConsoleFormatter<MaskedJsonFormatter, ConsoleFormatterOptions>();
        builder.Services.AddSingleton<ILoggerProvider, LogFile>();
        builder.Logging.SetMinimumLevel(LogLevel.Information).AddFilter("Microsoft", LogLevel.Warning);
        // What a hub call was refused for is no error of ours; the hub edge logs what nobody expected.
        builder.Logging.AddFilter("Microsoft.AspNetCore.SignalR.Internal.DefaultHubDispatcher", LogLevel.Critical);
        return builder;
    }
}

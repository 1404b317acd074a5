using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using OmniContact.Server.Options;
using OmniContact.Server.Secrets;
using OmniContact.Server.Site;
using OmniContact.Storage;

namespace OmniContact.Server.Hosting;

/// <summary>Failures at start that a person can mend, in words that say how.</summary>
internal static class StartFailure
{
    /// <summary>What to do, or null when it is a fault of the program.</summary>
    public static string? Explain(Exception error, ServerOptions options) => error switch
    {
        { InnerException: AddressInUseException } or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } =>
            $"Another program listens on {options.Urls} already. Stop it, or choose another address with --urls http://127.0.0.1:PORT.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            $"The system does not let this user listen on {options.Urls}. Choose a port from 1024 on with --urls.",
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } =>
            $"{options.Urls} is no address of this machine. Choose another with --urls.",
        UnauthorizedAccessException => $"{error.Message} Give this user the right to it, or choose another folder with --data.",
        StoreUnavailableException => $"The database cannot be used: {error.Message} Check --database, or the disk of {Path.GetFullPath(options.Data)}.",
        StoreInUseException => $"{error.Message} Servers share a database only as a cluster ('./omni run --cluster', or a build with Silo=Orleans).",
        StoreVersionException or SiteModeException or DataInUseException or SecretException or InvalidDataException => error.Message,
        OptionsValidationException invalid => string.Join(Environment.NewLine, invalid.Failures),
        IOException => $"{error.Message} Check the folder {Path.GetFullPath(options.Data)} (--data).",
        _ => null,
    };
}

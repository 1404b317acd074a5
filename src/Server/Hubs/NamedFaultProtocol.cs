using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using System.Text.Json;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using OmniContact.Server.Errors;
using OmniContact.Server.Privacy;

namespace OmniContact.Server.Hubs;

/// <summary>The JSON protocol, where an argument that cannot be read is refused by its field's name, as on the routes.</summary>
internal sealed class NamedFaultProtocol(JsonHubProtocol json) : IHubProtocol
{
    public string Name => json.Name;

    public int Version => json.Version;

    public TransferFormat TransferFormat => json.TransferFormat;

    public bool TryParseMessage(ref ReadOnlySequence<byte> input, IInvocationBinder binder, [NotNullWhen(true)] out HubMessage? message)
    {
        if (!json.TryParseMessage(ref input, binder, out message)) return false;
        if (message is InvocationBindingFailureMessage { BindingFailure.SourceException: var error } failed && Cause(error) is { } cause)
            message = new InvocationBindingFailureMessage(failed.InvocationId, failed.Target, ExceptionDispatchInfo.Capture(cause));
        return true;
    }

    public void WriteMessage(HubMessage message, IBufferWriter<byte> output) => json.WriteMessage(message, output);

    public ReadOnlyMemory<byte> GetMessageBytes(HubMessage message) => json.GetMessageBytes(message);

    public bool IsVersionSupported(int version) => json.IsVersionSupported(version);

    private static HubException? Cause(Exception error) => error switch
    {
        JsonException wrong => new HubException($"invalid: {Masker.Mask(FaultMap.Of(wrong, "").Detail)}"),
        { InnerException: { } inner } => Cause(inner),
        _ => new HubException("invalid: the arguments are not what the method takes"),
    };
}

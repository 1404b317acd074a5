using OmniContact.Routing;

namespace OmniContact.Conversations;

/// <summary>Bounds of what is said, on either side; null = fine.</summary>
internal static class InboundRules
{
    public const int MaximumAttachments = 20;
    private const int MaximumClientId = 64;

    public static Refusal? Fault(Inbound inbound) => inbound.Message switch
    {
        null => null,
        { Kind: MessageKind.Note } => new Refusal(RefusalKind.Invalid, "kind 'note' is between colleagues and not for customers"),
        var message => Fault(message),
    };

    public static Refusal? Fault(OutgoingText text)
    {
        if (text.Text.Length > OutgoingText.MaximumLength)
            return new Refusal(RefusalKind.TooLarge, $"text has {text.Text.Length} characters; the limit is {OutgoingText.MaximumLength}");
        if (text.Attachments.Length > MaximumAttachments)
            return new Refusal(RefusalKind.TooLarge, $"attachments: {text.Attachments.Length} were given; the limit is {MaximumAttachments}");
        if (string.IsNullOrWhiteSpace(text.Text) && text.Attachments.IsEmpty)
            return new Refusal(RefusalKind.Invalid, "text is empty and there is no attachment");
        if (text.Kind is MessageKind.System)
            return new Refusal(RefusalKind.Invalid, "kind 'system' is not for people");
        return text.ClientId is { Length: > MaximumClientId or 0 } id
            ? new Refusal(RefusalKind.Invalid, $"clientId has {id.Length} characters; 1 to {MaximumClientId} are allowed")
            : null;
    }
}

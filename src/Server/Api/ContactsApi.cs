using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Routing.Configuration;
using OmniContact.Server.Access;
using OmniContact.Server.Chat;
using OmniContact.Server.Desk;
using OmniContact.Server.Errors;
using OmniContact.Server.Idempotency;
using OmniContact.Server.Uploads;
using Orleans;

namespace OmniContact.Server.Api;

/// <summary>Contacts from anywhere: adapters and programs.</summary>
internal static class ContactsApi
{
    public static void MapContacts(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/contacts", Receive).StoredBy(AnswerStoredBy.Conversation).For(Roles.Integrator).WithTags("Contacts");

    /// <summary>Hands over what a customer said on some channel. The same providerId again gets the first answer.</summary>
    private static async Task<InboundReceipt> Receive(Inbound inbound, ICentre centre, AttachmentRefs files, IGrainFactory grains)
    {
        Texts.Required(inbound.Address, "address", 256);
        if (!ChannelNames.IsOne(inbound.Channel)) throw Faulty.Field(422, "channel", ChannelNames.Rule);
        Texts.Optional(inbound.ProviderId, "providerId", 256);
        Texts.Optional(inbound.CustomerName, "customerName", 200);
        Texts.Optional(inbound.Language, "language", Texts.LongestId);
        Texts.Attributes(inbound.Attributes, VisitorInbound.MostAttributes);
        if (centre.Current.EntryPoint(inbound.EntryPointId) is null)
            throw Faulty.Field(422, "entryPointId", $"there is no entry point '{inbound.EntryPointId}'");
        if (inbound.Simulated) throw Faulty.Field(422, "simulated", "is the demonstration's own word");
        if (inbound.HasPage) throw Faulty.Field(422, "hasPage", "is the chat page's own word: it renews its presence");
        if (inbound.PreferredAgentId is { } agent && centre.Current.Agent(agent) is null)
            throw Faulty.Field(422, "preferredAgentId", $"there is no agent '{agent}'");
        if (inbound.Message is { } message)
        {
            Texts.Check(message, "message.");
            inbound = inbound with { Message = message with { Attachments = await files.Verified(message.Attachments, "message.attachments") } };
        }
        return (await grains.GetGrain<IIdentityGrain>($"{inbound.Channel}:{inbound.Address}").Receive(inbound)).OrFault();
    }
}

using System.Globalization;
using Microsoft.Extensions.Options;
using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Server.Access;
using OmniContact.Server.Api;
using OmniContact.Server.Errors;
using OmniContact.Server.Options;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Server.Privacy;

/// <summary>Shows what is masked, to those who may, after the reason is on record.</summary>
internal sealed class Revealing(IGrainFactory grains, IStore store, Audit audit, IOptions<AccessOptions> options)
{
    public bool IsFor(string role) => role != Roles.Agent || options.Value.AgentsReveal;

    public async Task<string> Reveal(string customerId, RevealRequest request, Caller caller, CancellationToken cancel)
    {
        if (!IsFor(caller.Role))
            throw new Faulty(Problem.Of(403, "The role 'agent' may not reveal numbers here; ask a supervisor."));
        var customer = await grains.GetGrain<ICustomerGrain>(customerId).Read() ?? throw Faulty.NotFound("customer", customerId);
        var value = await Value(customer, request.Field, cancel)
            ?? throw Faulty.Field(422, "field", $"'{request.Field}' is empty or cannot be revealed");
        await audit.Record("revealed", caller, customerId, new { request.Field, request.Reason }, cancel);
        return value;
    }

    private async Task<string?> Value(Customer customer, string field, CancellationToken cancel) => field.Split('.', '/') switch
    {
        ["phone"] => customer.Card.Phone,
        ["email"] => customer.Card.Email,
        ["notes"] => customer.Notes,
        ["attributes", _, ..] => customer.Card.Attributes.GetValueOrDefault(field["attributes.".Length..]),
        ["identities", var at] => Index(at) is { } index && index < customer.Identities.Length ? customer.Identities[(int)index].Address : null,
        ["messages", var conversation, var number] => Index(number) is { } wanted ? await Text(customer, conversation, wanted, cancel) : null,
        _ => null,
    };

    private async Task<string?> Text(Customer customer, string conversationId, long number, CancellationToken cancel)
    {
        var row = (await store.MessagesAfter(conversationId, number - 1, 1, cancel)).FirstOrDefault();
        return row is not null && row.CustomerId == customer.Card.Id && row.Number == number ? OmniJson.Read<Message>(row.Body).Text : null;
    }

    private static long? Index(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using Microsoft.AspNetCore.Mvc;
using OmniContact.Conversations;
using OmniContact.Customers;
using OmniContact.Routing;
using OmniContact.Server.Access;
using OmniContact.Server.Desk;
using OmniContact.Server.Errors;
using OmniContact.Server.Idempotency;
using OmniContact.Server.Privacy;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Server.Api;

/// <summary>Customers: found by name, pinyin, number; shown masked; revealed on record.</summary>
internal static class CustomersApi
{
    public static void MapCustomers(this IEndpointRouteBuilder routes)
    {
        var customers = routes.MapGroup("/customers").WithTags("Customers");
        customers.MapGet("", List).For(Roles.Everyone);
        customers.MapGet("/{id}", Read).For(Roles.Everyone);
        customers.MapPatch("/{id}", Edit).StoredBy(AnswerStoredBy.Customer).Tagged().For(Roles.Everyone);
        customers.MapGet("/{id}/timeline", Timeline).For(Roles.Everyone);
        customers.MapPost("/{id}/reveal", Reveal).NoKey().For(Roles.Staff);
    }

    /// <summary>All customers by name, or those that the words find: name, pinyin, full number or address.</summary>
    private static async Task<Paged<CustomerCard>> List(
        string? q, [AsParameters] PageQuery page, IStore store, [FromServices] ISearch search, SealedCursors cursors, CancellationToken cancel)
    {
        if (q?.Length > 200) throw Faulty.Field(400, "q", "has more than 200 characters");
        var cursor = cursors.Open(page.Cursor);
        var rows = string.IsNullOrWhiteSpace(q)
            ? await store.ListCustomers(cursor, page.Size, cancel)
            : Guessing.Without(q, await search.SearchCustomers(q, cursor, page.Size, cancel));
        return Paged<CustomerCard>.Of(rows with { Next = cursors.Seal(rows.Next) }, row => OmniJson.Read<Customer>(row.Body).Card);
    }

    /// <summary>One customer; the ETag is what a change has to name.</summary>
    private static async Task<Customer> Read(string id, HttpContext context, IGrainFactory grains)
    {
        var customer = await Find(id, grains);
        ETags.Write(context, customer.Version);
        return customer;
    }

    /// <summary>Sets fields. If-Match names the version that the editor saw.</summary>
    private static async Task<Customer> Edit(string id, CustomerEdit edit, HttpContext context, ICentre centre, IGrainFactory grains)
    {
        var version = ETags.Required(context);
        CustomerEditFaults.Check(edit);
        if (edit.DedicatedAgentId is { Length: > 0 } agent && centre.Current.Agent(agent) is null)
            throw Faulty.Field(422, "dedicatedAgentId", $"there is no agent '{agent}'");
        await Find(id, grains);
        var result = await grains.GetGrain<ICustomerGrain>(id).Edit(version, edit);
        if (result.Refusal is { Kind: RefusalKind.Stale } stale) throw new Faulty(Problem.Of(412, stale.Reason) with { Kind = stale.Kind });
        var customer = result.OrFault();
        ETags.Write(context, customer.Version);
        return customer;
    }

    /// <summary>Everything said to and by the customer, over all conversations, newest first.</summary>
    private static async Task<Paged<Message>> Timeline(
        string id, [AsParameters] PageQuery page, HttpContext context, Sight sight, IStore store, CancellationToken cancel)
    {
        if (await store.FindCustomer(id, cancel) is null) throw Faulty.NotFound("customer", id);
        var rows = await sight.Seen(Caller.From(context.User)!, await store.Timeline(id, page.Cursor, page.Size, cancel), row => row.ConversationId, cancel);
        return Paged<Message>.Of(rows, row => OmniJson.Read<Message>(row.Body));
    }

    /// <summary>Shows one masked value, for a reason that is kept.</summary>
    private static async Task<Revealed> Reveal(string id, RevealRequest request, HttpContext context, Revealing revealing)
    {
        Texts.Required(request.Reason, "reason", Texts.LongestReason);
        return new Revealed(await revealing.Reveal(id, request, Caller.From(context.User)!, context.RequestAborted));
    }

    private static async Task<Customer> Find(string id, IGrainFactory grains) =>
        await grains.GetGrain<ICustomerGrain>(id).Read() ?? throw Faulty.NotFound("customer", id);
}

using OmniContact.Storage;

namespace OmniContact.Server.Http;

/// <summary>Refuses unsafe requests while the store is too slow, those that free capacity last.</summary>
internal sealed class Shedding(RequestDelegate next, Load load)
{
    public Task Invoke(HttpContext context)
    {
        var order = Safe(context.Request.Method)
            ? ShedOrder.Never
            : context.GetEndpoint()?.Metadata.GetMetadata<ShedAttribute>()?.Order ?? ShedOrder.First;
        return load.Refuses(order)
            ? throw new StoreUnavailableException("the estimated delay of a commit is above its bound")
            : next(context);
    }

    private static bool Safe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}

using OmniContact.Server.Documents;
using OmniContact.Server.Options;
using OmniContact.Storage;

namespace OmniContact.Server.Site;

/// <summary>Whether the data is a demonstration or real. Written at the first start and never mixed.</summary>
internal sealed class SiteMode(IDocuments documents, IStoreMaintenance store, ServerOptions options)
{
    private const string Key = "mode";
    private const string Demo = "demo";
    private const string Real = "real";
    private const string Deleted = "deleted";

    private readonly DocumentSet<SiteMarker> _marker = new(documents, "site");

    public bool IsDemo => !options.Real;

    /// <summary>Marks new data, or checks that old data is of the same mode; a deleted demonstration is erased. True when the data is new.</summary>
    /// <exception cref="SiteModeException">Real data was opened as a demonstration, or the other way round.</exception>
    public async Task<bool> Claim(CancellationToken cancel = default)
    {
        var wanted = options.Real ? Real : Demo;
        if (await _marker.Put(Key, new SiteMarker(wanted), null, cancel) is not null) return true;
        var found = (await _marker.Find(Key, cancel))!.Value.Mode;
        if (found == wanted) return false;
        if (found != Deleted) throw new SiteModeException(found, wanted);
        await store.Erase(cancel);
        return await Claim(cancel);
    }

    /// <summary>Gives the demonstration up: whatever starts next on this data erases it first, also after a crash.</summary>
    public Task Delete(CancellationToken cancel = default) =>
        _marker.Update(Key, marker => marker is { Mode: Demo } ? new SiteMarker(Deleted) : marker, cancel);
}

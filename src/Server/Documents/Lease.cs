using OmniContact.Storage;

namespace OmniContact.Server.Documents;

/// <summary>Something that one process of a cluster does at a time. Who holds it says so again and again; who falls silent loses it.</summary>
/// <param name="documents">Where it is stored.</param>
/// <param name="name">What is done.</param>
/// <param name="holder">Names this process, and after a restart the one in its place, which goes on with what it held.</param>
/// <param name="time">Clocks of two machines may differ by far less than <see cref="Life"/>.</param>
internal sealed class Lease(IDocuments documents, string name, string holder, TimeProvider time)
{
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(20);

    /// <summary>How often who holds it has to say so.</summary>
    public static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(5);

    private readonly DocumentSet<LeaseHolder> _holders = new(documents, "lease");

    /// <summary>Takes it or keeps it; false while another process has it.</summary>
    public async Task<bool> Hold(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var stands = await _holders.Update(name, held => held is null || held.Id == holder || held.Until <= now ? new(holder, now + Life) : held, cancel);
        return stands!.Id == holder;
    }

    /// <summary>Leaves it to whoever asks next.</summary>
    public Task Release(CancellationToken cancel) => _holders.Update(name, held => held?.Id == holder ? null : held, cancel);
}

using System.Globalization;
using OmniContact.Storage;

namespace OmniContact.Conversations;

/// <summary>A provider's message id is stored with what its first delivery was answered.</summary>
internal static class Repeats
{
    public static string Write(InboundReceipt receipt) =>
        $"{receipt.CustomerId}/{receipt.ConversationId}/{receipt.Number.ToString(CultureInfo.InvariantCulture)}";

    public static InboundReceipt Read(string stored)
    {
        var parts = stored.Split('/');
        return new InboundReceipt
        {
            CustomerId = parts[0],
            ConversationId = parts[1],
            Number = long.Parse(parts[2], CultureInfo.InvariantCulture),
            Repeated = true,
        };
    }

    public static async Task<InboundReceipt?> Find(IStore store, string entryPointId, string providerId) =>
        await store.FindUnique(UniqueScopes.Provider(entryPointId), providerId) is { } stored ? Read(stored) : null;
}

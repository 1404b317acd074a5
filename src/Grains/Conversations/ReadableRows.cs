using System.Text.Json;
using Microsoft.Extensions.Logging;
using OmniContact.Storage;

namespace OmniContact.Conversations;

/// <summary>Conversations as the store has them. One that cannot be read is left alone and reported: it keeps nobody else from work.</summary>
internal sealed partial class ReadableRows(ILogger<ReadableRows> logger)
{
    /// <summary>Null for a row that is missing or cannot be read.</summary>
    public ConversationBody? Read(ConversationRow? row)
    {
        if (row is null) return null;
        try
        {
            return OmniJson.Read<ConversationBody>(row.Body);
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            LogDamaged(row.Id, row.Version, fault);
            return null;
        }
    }
}

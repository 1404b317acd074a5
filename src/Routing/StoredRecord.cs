using System.Text.Json;
using System.Text.Json.Serialization;

namespace OmniContact.Routing;

/// <summary>
/// A record that is stored, changed and stored again. What a newer release has added to it goes along unread, so that an older server
/// beside the newer one takes nothing away.
/// </summary>
public abstract record StoredRecord
{
    /// <summary>Null but while releases are mixed; never changed, so that copies may share it.</summary>
    [JsonInclude, JsonExtensionData]
    private Dictionary<string, JsonElement>? Unknown { get; init; }
}

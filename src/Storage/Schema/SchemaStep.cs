using System.Security.Cryptography;
using System.Text;

namespace OmniContact.Storage.Schema;

/// <summary>One numbered step: only adds; a step that was ever released is never edited.</summary>
internal sealed record SchemaStep(int Number, string Name, string Sql)
{
    /// <summary>SHA-256 of the text, kept with the step, so that an edited step is noticed.</summary>
    public string Checksum { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));
}

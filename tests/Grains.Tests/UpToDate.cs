using OmniContact.Storage;

namespace OmniContact.Grains.Tests;

/// <summary>Every server there is is of this release.</summary>
internal sealed class UpToDate : ICommonVersion
{
    public int Current => ServerVersion.Newest;
}

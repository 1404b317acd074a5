using OmniContact.Storage;

namespace OmniContact.Server.Tests.Running;

/// <summary>The version on which the servers of a test agree.</summary>
internal sealed class Agreed(Func<int> current) : ICommonVersion
{
    public int Current => current();
}

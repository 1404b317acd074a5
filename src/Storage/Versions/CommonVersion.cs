namespace OmniContact.Storage;

/// <summary>What this process knows of the versions of the servers of its database.</summary>
/// <param name="mine">This server's.</param>
/// <param name="database">Named in refusals.</param>
internal sealed class CommonVersion(int mine, string database) : ICommonVersion
{
    private volatile int _current;

    public int Mine => mine;

    public int Current => _current;

    /// <summary>What the servers have agreed on, as stored.</summary>
    /// <exception cref="StoreVersionException">More than this program knows: rows may be written by it.</exception>
    public void Heard(long agreed)
    {
        if (agreed > mine)
            throw new StoreVersionException($"{database} may have rows of format {agreed}, which all of its servers have known; this program reads up to {mine}. Start the program that wrote them, or restore a backup.");
        _current = (int)agreed;
    }
}

namespace Orleans.Embedded;

/// <summary>A stored state, without its type.</summary>
internal abstract class StoredState
{
    public abstract Task ReadStateAsync();
}

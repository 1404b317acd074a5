namespace Orleans.Runtime;

/// <summary>A timer of a grain; disposing it ends it.</summary>
public interface IGrainTimer : IDisposable
{
    /// <summary>Sets a new due time and period; called from within a tick, it takes effect when that tick has ended.</summary>
    void Change(TimeSpan dueTime, TimeSpan period);
}

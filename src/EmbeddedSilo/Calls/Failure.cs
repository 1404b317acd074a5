namespace Orleans.Embedded;

/// <summary>What counts as the failure of a turn.</summary>
internal static class Failure
{
    /// <summary>Whether an exception is an answer, and not the end of the process.</summary>
    public static bool IsAnswer(Exception error) => error is not OutOfMemoryException;

    /// <summary>Why a task that has ended did not end well; null if it did.</summary>
    public static Exception? Of(Task outcome)
    {
        if (outcome.IsCompletedSuccessfully) return null;
        return outcome.Exception?.InnerException ?? new TaskCanceledException(outcome);
    }
}

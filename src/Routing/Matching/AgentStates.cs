using System.Runtime.CompilerServices;

namespace OmniContact.Routing.Matching;

/// <summary>
/// The states of all agents side by side, by slot. With thousands of agents each change meets one that has not been touched
/// for long: it costs as many waits for memory as there are references to follow, and here there is none.
/// </summary>
internal sealed class AgentStates
{
    private AgentState[] _states = [];

    public ref AgentState this[int slot]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _states[slot];
    }

    /// <summary>Makes room for slots 0 to count - 1.</summary>
    public void Grow(int count)
    {
        if (count > _states.Length) Array.Resize(ref _states, Math.Max(count, _states.Length * 2));
    }
}

namespace OmniContact.Routing.Matching.Lists;

/// <summary>The ids of the owners of nodes, by node number; they settle what keys leave equal.</summary>
internal sealed class Names
{
    private string[] _ids = new string[16];

    public string this[int node]
    {
        get => _ids[node];
        set
        {
            if (node >= _ids.Length) Array.Resize(ref _ids, Math.Max(node + 1, _ids.Length * 2));
            _ids[node] = value;
        }
    }
}

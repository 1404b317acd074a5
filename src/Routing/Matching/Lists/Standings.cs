namespace OmniContact.Routing.Matching.Lists;

/// <summary>
/// A sorted set that knows how many come before each one: a tree whose shape follows from the members' numbers (a treap with
/// mixed numbers in place of chance), with the sizes of its branches. Every question and change takes logarithmic time.
/// </summary>
internal sealed class Standings(Names names)
{
    private Standing[] _members = [];
    private int _root = -1;

    public int Count => SizeOf(_root);

    /// <summary>Steps to the member that is farthest from the root.</summary>
    public int Depth => DepthOf(_root);

    /// <summary>Adds the member or moves it to where it belongs now.</summary>
    public void Put(int member, int @class, in SortKey key)
    {
        if (member >= _members.Length) Grow(member + 1);
        ref var own = ref _members[member];
        if (own.Size > 0 && own.Class == @class && own.Key.Same(key)) return;
        Remove(member);
        own = new Standing { Class = @class, Key = key, Left = -1, Right = -1, Size = 1 };
        Insert(ref _root, member);
    }

    public void Remove(int member)
    {
        if (member >= _members.Length || _members[member].Size == 0) return;
        Remove(ref _root, member);
        _members[member].Size = 0;
    }

    /// <summary>How many come before the member, who is in the set.</summary>
    public int Before(int member)
    {
        var (before, at) = (0, _root);
        while (at != member)
        {
            if (ComesBefore(member, at)) at = _members[at].Left;
            else
            {
                before += SizeOf(_members[at].Left) + 1;
                at = _members[at].Right;
            }
        }

        return before + SizeOf(_members[member].Left);
    }

    /// <summary>How many come before one of this key that is not in the set, those of the same key included.</summary>
    public int Before(int @class, in SortKey key)
    {
        var before = 0;
        for (var at = _root; at >= 0;)
        {
            ref var member = ref _members[at];
            var isBefore = @class == member.Class ? key.Before(member.Key) : @class < member.Class;
            if (!isBefore) before += SizeOf(member.Left) + 1;
            at = isBefore ? member.Left : member.Right;
        }

        return before;
    }

    /// <summary>The member that so many come before.</summary>
    /// <param name="before">0 .. <see cref="Count"/> - 1.</param>
    public int At(int before)
    {
        for (var at = _root; ;)
        {
            ref var member = ref _members[at];
            var left = SizeOf(member.Left);
            if (before == left) return at;
            at = before < left ? member.Left : member.Right;
            if (before > left) before -= left + 1;
        }
    }

    /// <summary>In order.</summary>
    public IEnumerable<int> All()
    {
        var path = new Stack<int>();
        for (var at = _root; at >= 0 || path.Count > 0;)
        {
            for (; at >= 0; at = _members[at].Left) path.Push(at);
            at = path.Pop();
            yield return at;
            at = _members[at].Right;
        }
    }

    private void Insert(ref int at, int member)
    {
        if (at < 0)
        {
            at = member;
            return;
        }

        if (HeightOf(member) > HeightOf(at))
        {
            Split(at, member, out _members[member].Left, out _members[member].Right);
            at = member;
        }
        else if (ComesBefore(member, at)) Insert(ref _members[at].Left, member);
        else Insert(ref _members[at].Right, member);
        Resize(at);
    }

    private void Remove(ref int at, int member)
    {
        if (at == member)
        {
            at = Join(_members[member].Left, _members[member].Right);
            return;
        }

        if (ComesBefore(member, at)) Remove(ref _members[at].Left, member);
        else Remove(ref _members[at].Right, member);
        Resize(at);
    }

    /// <summary>Parts a branch into those before the member and those after it.</summary>
    private void Split(int at, int member, out int before, out int after)
    {
        if (at < 0)
        {
            (before, after) = (-1, -1);
            return;
        }

        if (ComesBefore(at, member))
        {
            before = at;
            Split(_members[at].Right, member, out _members[at].Right, out after);
        }
        else
        {
            after = at;
            Split(_members[at].Left, member, out before, out _members[at].Left);
        }

        Resize(at);
    }

    private int Join(int before, int after)
    {
        if (before < 0) return after;
        if (after < 0) return before;
        if (HeightOf(before) > HeightOf(after))
        {
            _members[before].Right = Join(_members[before].Right, after);
            Resize(before);
            return before;
        }

        _members[after].Left = Join(before, _members[after].Left);
        Resize(after);
        return after;
    }

    private bool ComesBefore(int member, int other)
    {
        ref var a = ref _members[member];
        ref var b = ref _members[other];
        if (a.Class != b.Class) return a.Class < b.Class;
        return a.Key.Same(b.Key) ? string.CompareOrdinal(names[member], names[other]) < 0 : a.Key.Before(b.Key);
    }

    private int DepthOf(int at) => at < 0 ? 0 : 1 + Math.Max(DepthOf(_members[at].Left), DepthOf(_members[at].Right));

    private void Resize(int at) => _members[at].Size = SizeOf(_members[at].Left) + SizeOf(_members[at].Right) + 1;

    private int SizeOf(int at) => at < 0 ? 0 : _members[at].Size;

    private static ulong HeightOf(int member)
    {
        var mixed = (ulong)(member + 1) * 0x9E3779B97F4A7C15ul;
        return (mixed ^ (mixed >> 31)) * 0xBF58476D1CE4E5B9ul;
    }

    private void Grow(int members) => Array.Resize(ref _members, Math.Max(members, Math.Max(16, _members.Length * 2)));
}

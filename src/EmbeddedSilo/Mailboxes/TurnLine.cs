namespace Orleans.Embedded;

/// <summary>Turns that wait, first come first.</summary>
internal struct TurnLine
{
    private Turn? _last;

    public Turn? First { get; private set; }

    public void Add(Turn turn)
    {
        if (_last is null) First = turn;
        else _last.Next = turn;
        _last = turn;
    }

    public Turn TakeFirst()
    {
        var turn = First!;
        First = (Turn?)turn.Next;
        if (First is null) _last = null;
        turn.Next = null;
        return turn;
    }
}

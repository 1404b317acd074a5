namespace OmniContact.Routing.Rules.Language;

/// <summary>A cursor over the tokens, which stops for good at the first fault of syntax.</summary>
internal sealed class TokenReader(string source)
{
    private readonly List<Token> _tokens = new Lexer(source).Tokens();
    private int _at;

    public Token Here => _tokens[_at];

    public List<ConditionFault> Faults { get; } = [];

    public bool Stopped { get; private set; }

    public Token Take()
    {
        var token = Here;
        if (_at < _tokens.Count - 1) _at++;
        return token;
    }

    public bool TakeWord(string word) => Taken(Here.IsWord(word));

    public bool TakeSymbol(string symbol) => Taken(Here.IsSymbol(symbol));

    /// <summary>Takes the symbol or stops.</summary>
    public void Expect(string symbol, string accepted)
    {
        if (!TakeSymbol(symbol)) Stop(accepted);
    }

    /// <summary>Records that something else stands here than would be accepted; nothing is read after it.</summary>
    public void Stop(string accepted)
    {
        Stop(Here, "syntax", Here.Kind == TokenKind.Wrong ? Here.Text : $"expected {accepted}, found {Found()}");
    }

    /// <summary>Records a fault after which nothing is read.</summary>
    public void Stop(Token at, string code, string text)
    {
        Add(at, code, text);
        Stopped = true;
    }

    /// <summary>Records a fault of meaning, after which reading goes on.</summary>
    public void Add(Token at, string code, string text)
    {
        if (Stopped) return;
        var (line, column) = SourcePlace.Of(source, at.Start);
        Faults.Add(new ConditionFault(line, column, code, text));
    }

    /// <summary>What stands here, for people.</summary>
    public string Found() => Here.Kind == TokenKind.End ? "the end" : $"'{source[Here.Start..Here.End]}'";

    public string Source(int start) => source[start.._tokens[Math.Max(0, _at - 1)].End];

    public SourcePlace Place(int start) => SourcePlace.Of(source, start);

    private bool Taken(bool taken)
    {
        if (taken) Take();
        return taken;
    }
}

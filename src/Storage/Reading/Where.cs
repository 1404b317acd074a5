namespace OmniContact.Storage.Reading;

/// <summary>Conditions joined by AND, with their values numbered as parameters.</summary>
internal sealed class Where
{
    private readonly List<string> _conditions = [];
    private readonly List<object?> _values = [];

    public object?[] Values => [.. _values];

    public string Sql => _conditions.Count == 0 ? "" : "WHERE " + string.Join(" AND ", _conditions);

    /// <param name="condition">With <c>{0}, {1} ...</c> where the values stand.</param>
    /// <param name="values">In that order.</param>
    public Where And(string condition, params object[] values)
    {
        _conditions.Add(string.Format(null, condition, [.. values.Select(Parameter)]));
        return this;
    }

    /// <summary>Leaves the condition out when there is no value.</summary>
    public Where AndIf(string condition, object? value) => value is null ? this : And(condition, value);

    /// <summary>One of the conditions holds; what has no values to be among never does.</summary>
    /// <param name="alternatives">Each with <c>{0}</c> where its values stand.</param>
    public Where AndAny(params (string Condition, IReadOnlyCollection<string> Among)[] alternatives)
    {
        var possible = alternatives.Where(one => one.Among.Count > 0)
            .Select(one => string.Format(null, one.Condition, string.Join(", ", one.Among.Select(Parameter)))).ToArray();
        _conditions.Add(possible.Length == 0 ? "1 = 0" : $"({string.Join(" OR ", possible)})");
        return this;
    }

    /// <summary>A value that stands outside of the conditions, such as a limit.</summary>
    public string Parameter(object value)
    {
        _values.Add(value);
        return $"${_values.Count}";
    }
}

namespace OmniContact.Routing.Rules;

/// <summary>What the value of an attribute is read as.</summary>
public enum AttributeType
{
    Text,

    /// <summary>With a point as decimal separator, in any culture.</summary>
    Number,

    /// <summary><c>true</c>, <c>yes</c>, <c>1</c>, 是 or <c>false</c>, <c>no</c>, <c>0</c>, 否.</summary>
    Flag,
}

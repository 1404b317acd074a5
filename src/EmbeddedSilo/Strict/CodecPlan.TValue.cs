namespace Orleans.Embedded;

/// <summary>What <see cref="CodecPlan"/> says of a type, remembered.</summary>
internal static class CodecPlan<TValue>
{
    public static readonly bool PassesAsIs = CodecPlan.PassesAsIs(typeof(TValue));
}

using OmniContact.Storage;
using Orleans.Runtime;

namespace OmniContact.Idempotency;

/// <summary>
/// A request's idempotency key on its way to the one grain whose commit is its effect. That grain adds the row to its own
/// commit unit, so that effect and answer are stored together or not at all.
/// </summary>
public static class IdempotentCall
{
    private const string TargetName = "idempotency.target";
    private const string KeyName = "idempotency.key";
    private const string HashName = "idempotency.hash";

    /// <summary>Goes along with the calls that this flow makes from here on.</summary>
    /// <param name="target">Kind of the grain that stores the answer: <c>conversation</c>, <c>customer</c>, <c>agent</c>.</param>
    /// <param name="key">Principal, route and key in one.</param>
    /// <param name="requestHash">SHA-256 of the body.</param>
    public static void Begin(string target, string key, string requestHash)
    {
        RequestContext.Set(TargetName, target);
        RequestContext.Set(KeyName, key);
        RequestContext.Set(HashName, requestHash);
    }

    public static void End()
    {
        RequestContext.Remove(TargetName);
        RequestContext.Remove(KeyName);
        RequestContext.Remove(HashName);
    }

    /// <summary>What a grain of this kind adds to its unit; null when the call carries no key for it.</summary>
    public static IdempotencyRow? Row<T>(string target, T answer, DateTimeOffset now) =>
        RequestContext.Get(TargetName) as string == target
            ? new IdempotencyRow((string)RequestContext.Get(KeyName)!, (string)RequestContext.Get(HashName)!, OmniJson.Write(answer), now)
            : null;
}

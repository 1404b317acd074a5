using System.Reflection;
using OmniContact.Conversations;
using Orleans;

namespace OmniContact.Server.Tests.Running;

/// <summary>The real grains, whose conversations do not hear of a customer who is there when a test says so.</summary>
internal class DeafConversations : DispatchProxy
{
    private object _inner = null!;
    private Func<bool> _deaf = null!;

    public static T Around<T>(T inner, Func<bool> deaf) where T : class
    {
        var proxy = Create<T, DeafConversations>();
        var self = (DeafConversations)(object)proxy;
        (self._inner, self._deaf) = (inner, deaf);
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name == nameof(IConversationGrain.CustomerPresent) && args is [true] && _deaf())
            return Task.FromException(new TimeoutException("nobody hears"));
        var answer = targetMethod.Invoke(_inner, args);
        return _inner is IGrainFactory && answer is IConversationGrain conversation ? Around(conversation, _deaf) : answer;
    }
}

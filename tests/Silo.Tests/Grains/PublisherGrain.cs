using Orleans;

namespace OmniContact.Silo.Tests.Grains;

public sealed class PublisherGrain : Grain, IPublisherGrain
{
    private IListener? _listener;

    public Task Subscribe(IListener listener)
    {
        _listener = listener;
        return Task.CompletedTask;
    }

    public async Task Publish(string text)
    {
        _listener!.Heard(text);
        await _listener.HeardToo(new Note { Text = text });
    }

    public Task<string> Ask(string question) => _listener!.Answer(question);
}

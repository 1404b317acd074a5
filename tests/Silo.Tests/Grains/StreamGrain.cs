using Orleans;
using Orleans.Runtime;
using Orleans.Streams;

namespace OmniContact.Silo.Tests.Grains;

public sealed class StreamGrain : Grain, IStreamGrain
{
    public const string Provider = "memory";
    private StreamSubscriptionHandle<Note>? _subscription;

    private IAsyncStream<Note> Stream =>
        this.GetStreamProvider(Provider).GetStream<Note>(StreamId.Create("notes", this.GetPrimaryKeyString()));

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        foreach (var handle in await Stream.GetAllSubscriptionHandles()) _subscription = await handle.ResumeAsync(Take);
    }

    public async Task Subscribe() => _subscription = await Stream.SubscribeAsync(Take);

    public Task Unsubscribe() => _subscription!.UnsubscribeAsync();

    public async Task<int> CountSubscriptions() => (await Stream.GetAllSubscriptionHandles()).Count;

    public Task Produce(string text) => Stream.OnNextAsync(new Note { Text = text });

    public Task End()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    private Task Take(Note note, StreamSequenceToken? token)
    {
        var where = TaskScheduler.Current == TaskScheduler.Default ? "elsewhere" : "in a turn";
        Journal.Write(this.GetPrimaryKeyString(), $"{note.Text} {where}");
        return Task.CompletedTask;
    }
}

using OmniContact.Silo.Tests.Grains;

namespace OmniContact.Silo.Tests;

internal sealed class Listener(string journal) : IListener
{
    public void Heard(string text) => Journal.Write(journal, $"heard {text}");

    public Task HeardToo(Note note)
    {
        Journal.Write(journal, $"heard too {note.Text}");
        return Task.CompletedTask;
    }

    public Task<string> Answer(string question) => Task.FromResult($"{question} indeed");
}

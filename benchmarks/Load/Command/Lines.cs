namespace OmniContact.Load.Command;

/// <summary>Progress, a line each.</summary>
internal sealed class Lines(TextWriter to) : IProgress<string>
{
    public void Report(string value) => to.WriteLine(value);
}

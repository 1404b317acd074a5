namespace OmniContact.Server.Hosting;

/// <summary>A server runs on the data folder, maybe one that still ends or begins.</summary>
internal sealed class DataInUseException(string folder, Uri? url) : Exception(
    $"A server runs on {Path.GetFullPath(folder)} already{(url is null ? "" : $", at {url}")}. Stop it, or give this one a folder of its own with --data.");

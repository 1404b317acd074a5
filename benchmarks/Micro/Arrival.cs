namespace OmniContact.Benchmarks.Micro;

/// <summary>Somebody who will come to wait.</summary>
/// <param name="Number">Counts from 0.</param>
/// <param name="Need">What is required.</param>
/// <param name="Credit">Seconds of routing age.</param>
/// <param name="RejectedBy">Agent who is barred when the item is put back; -1 = it is taken at the first offer.</param>
internal readonly record struct Arrival(int Number, int Need, int Credit, int RejectedBy);

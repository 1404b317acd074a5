namespace OmniContact.Routing.Tests.Matching;

/// <summary>One event of a random history; what the numbers mean follows from the kind, modulo what there is.</summary>
internal sealed record Step(int Kind, int A, int B, int C, int D);

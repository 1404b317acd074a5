namespace OmniContact.Routing.Waits;

/// <summary>What a <see cref="WaitModel"/> has learned, to go on with later; the line itself is not part of it.</summary>
public sealed record WaitLearned(
    DateTimeOffset At, DecayedRate Answers, DecayedRate Abandonments, DecayedRate Services, Calibration Calibration, AccuracyAccount Account);

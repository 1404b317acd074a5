using OmniContact.Simulation.Randomness;

namespace OmniContact.Simulation.Engine;

/// <summary>Chance in written contacts.</summary>
internal sealed class TalkDice(Plan plan, int replication)
{
    private readonly RandomStream[] _answers = plan.Streams("answers", replication);
    private readonly RandomStream[] _writing = plan.Streams("writing", replication);
    private readonly RandomStream[] _silence = plan.Streams("silence", replication);

    /// <summary>Answers of the agent until it is done: geometric from 1 on.</summary>
    public int Answers(TypePlan type)
    {
        var mean = type.Type.Talk!.MeanTurns;
        return mean <= 1 ? 1 : 1 + (int)(Math.Log(_answers[type.Number].Uniform()) / Math.Log(1 - (1 / mean)));
    }

    public double Writing(TypePlan type) => type.Type.Talk!.Writing.Draw(_writing[type.Number]);

    public double Silence(TypePlan type) => type.Type.Talk!.Silence.Draw(_silence[type.Number]);
}

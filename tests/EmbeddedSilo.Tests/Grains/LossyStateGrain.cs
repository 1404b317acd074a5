using Orleans;
using Orleans.Runtime;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

public sealed class LossyStateGrain([PersistentState("letter")] IPersistentState<LossyLetter> letter) : Grain, ILossyStateGrain
{
    public Task Store(int number)
    {
        letter.State = new LossyLetter(number);
        return letter.WriteStateAsync();
    }
}

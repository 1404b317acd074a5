using OmniContact.Agents;
using OmniContact.Boards;
using OmniContact.Queues;
using OmniContact.Server.Demo.Traffic;
using Orleans;

namespace OmniContact.Server.Demo.Api;

/// <summary>Counts what the start page shows.</summary>
internal sealed class DemoFigures(IGrainFactory grains, ICentre centre, LiveFigures figures, TrafficSwitch setting)
{
    public async Task<DemoView> Read()
    {
        var all = centre.Current.Entities;
        var queues = await Task.WhenAll(all.Queues.Keys.Select(id => grains.GetGrain<IQueueGrain>(id).Read()));
        var agents = await Task.WhenAll(all.Agents.Keys.Select(id => grains.GetGrain<IAgentGrain>(id).Read()));
        var closed = (await figures.CatchUp()).OfDay(figures.Today).Closed;
        return new DemoView(
            setting.Current.On,
            setting.Current.PerMinute,
            queues.Sum(queue => queue.Waiting + queue.Offered),
            agents.Sum(agent => agent.Held.Values.Sum()),
            agents.Count(agent => agent.Devices > 0),
            closed);
    }
}

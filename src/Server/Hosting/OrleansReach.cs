using Orleans;
using Orleans.Runtime;

namespace OmniContact.Server.Hosting;

/// <summary>
/// Asks the database and the other silos, again and again, and draws the consequence: who does not reach the database, while another does,
/// ends, so that the others take over; of two that have lost each other, though the rest reaches both, the younger is ended.
/// </summary>
internal sealed partial class OrleansReach(
    IMembershipTable table, IClusterMembershipService membership, ILocalSiloDetails here, OrleansPeers peers, TimeProvider time, ILogger<OrleansReach> logger)
    : BackgroundService
{
    /// <summary>Between two rounds, and how long each waits for answers.</summary>
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1.2);

    private volatile bool _reaches;

    /// <summary>Whether the database answered the last time.</summary>
    public bool Is => _reaches;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var rounds = new OrleansRounds(here.SiloAddress);
        using PeriodicTimer timer = new(Round, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var (database, others) = (Answered(table.ReadAllAsync(stoppingToken), stoppingToken), Others(stoppingToken));
            _reaches = await database;
            var answers = await others;
            if (rounds.Ended(_reaches, answers) is { } silo) await End(silo, answers, stoppingToken);
        }
    }

    private async Task<Dictionary<SiloAddress, bool?>> Others(CancellationToken cancel)
    {
        var silos = membership.CurrentSnapshot.Members.Values.Where(member => member.Status == SiloStatus.Active && !member.SiloAddress.Equals(here.SiloAddress))
            .Select(member => member.SiloAddress).ToList();
        var answers = await Task.WhenAll(silos.Select(silo => Said(peers[silo].Reaches(), cancel)));
        return silos.Zip(answers).ToDictionary(answer => answer.First, answer => answer.Second);
    }

    private async Task End(SiloAddress silo, Dictionary<SiloAddress, bool?> answers, CancellationToken cancel)
    {
        if (!silo.Equals(here.SiloAddress))
        {
            LogLost(silo.ToString());
            await membership.TryKill(silo);
            return;
        }
        var other = answers.First(answer => answer.Value == true).Key;
        LogCutOff(other.ToString());
        await Said(peers[other].End(silo), cancel);
        Environment.FailFast($"The database does not answer this server, but it answers {other}: the others take over.");
    }

    private async Task<bool?> Said(Task<bool> question, CancellationToken cancel) => await Answered(question, cancel) ? await question : null;

    private async Task<bool> Answered(Task question, CancellationToken cancel)
    {
        try
        {
            await question.WaitAsync(Round, time, cancel);
            return true;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && !cancel.IsCancellationRequested)
        {
            // Whatever came too late has failed by itself, or will.
            _ = question.ContinueWith(late => late.Exception, TaskContinuationOptions.OnlyOnFaulted);
            return false;
        }
    }
}

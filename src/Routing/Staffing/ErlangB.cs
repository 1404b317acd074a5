namespace OmniContact.Routing.Staffing;

/// <summary>
/// Lines without a queue (M/M/n/n): what finds all of them busy is lost. Source: A. K. Erlang (1917), by the recursion
/// B(0) = 1, B(k) = a B(k-1) / (k + a B(k-1)), whose terms stay in [0, 1] for any load and number of servers.
/// </summary>
public static class ErlangB
{
    /// <summary>The share of arrivals that is lost.</summary>
    /// <param name="load">Offered load in erlangs: arrival rate x mean duration; 0 or more.</param>
    /// <param name="servers">Servers, 0 or more. The cost grows with it: about 0.3 ms at 100,000.</param>
    public static double Blocking(double load, int servers)
    {
        Check.NotNegative(load);
        ArgumentOutOfRangeException.ThrowIfNegative(servers);
        var blocking = 1.0;
        for (var k = 1; k <= servers && blocking > 0; k++) blocking = load * blocking / (k + load * blocking);
        return blocking;
    }
}

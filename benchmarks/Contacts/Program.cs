using System.Globalization;
using System.Text.Json;
using OmniContact.Benchmarks.Contacts;
using OmniContact.Benchmarks.Contacts.Limits;

// Contacts STORE [SECONDS]     prints the figures of the silo that it was built for, over a store ("counting" or "durable"), as a line of JSON.
// Contacts limits [SHARE [SECONDS]]   prints what a centre of the size that Twilio documents takes, or a share of it.
// Contacts compare DLL...      runs the given builds over both stores in turn, and prints what each costs.
if (args is ["compare", .. var builds])
{
    await Comparison.Run(builds);
    return;
}
if (args is ["limits", .. var size])
{
    await using var large = new LargeCentre(size is [var share, ..] ? double.Parse(share, CultureInfo.InvariantCulture) : 1);
    await new LimitsRun(large, size is [_, var working] ? int.Parse(working, CultureInfo.InvariantCulture) : 30).Run();
    return;
}
var durable = args is ["durable", ..];
var time = TimeSpan.FromSeconds(args is [_, var seconds] ? double.Parse(seconds, CultureInfo.InvariantCulture) : 5);
await using var centre = await SmallCentre.Open(durable);
Console.WriteLine(JsonSerializer.Serialize(await new Measurement(centre, time).Run()));

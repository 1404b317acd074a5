using OmniContact.Browser.Tests.Running;

[assembly: AssemblyFixture(typeof(Chromium))]
// A browser and a server fill both cores of a small machine; two at once would only wait for each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

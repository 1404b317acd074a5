using Orleans.Hosting;

namespace OmniContact.EmbeddedSilo.Tests;

public sealed class SurfaceTests
{
    [Fact]
    public void The_list_in_the_read_me_names_every_public_type()
    {
        var list = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "EmbeddedSilo.md"));
        var types = typeof(EmbeddedSiloOptions).Assembly.GetExportedTypes()
            // Extension methods are listed by their own names.
            .Where(type => !(type.IsAbstract && type.IsSealed))
            .Select(type => type.Name.Split('`')[0]).Distinct();
        types.Where(type => !list.Contains($"`{type}")).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_public_has_the_namespaces_of_Orleans() =>
        typeof(EmbeddedSiloOptions).Assembly.GetExportedTypes()
            .ShouldAllBe(type => type.Namespace == "Orleans" || type.Namespace!.StartsWith("Orleans."));
}

using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OmniContact.Server.Options;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Options;

public sealed class OptionsTests
{
    [Fact]
    public async Task A_value_outside_its_range_fails_at_start_with_value_and_bounds()
    {
        var fault = await Should.ThrowAsync<OptionsValidationException>(() => RunningServer.Start(change: builder =>
            builder.Services.Configure<LimitOptions>(limits => limits.AttachmentMegabytes = 0)));
        fault.Message.ShouldContain("LimitOptions.AttachmentMegabytes is 0, but has to be 1..500");
    }

    [Theory]
    [InlineData(typeof(LimitOptions))]
    [InlineData(typeof(AccessOptions))]
    public void Every_number_has_a_range_that_holds_its_default(Type type)
    {
        var options = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.CanWrite && property.PropertyType == typeof(int)))
        {
            property.GetCustomAttribute<WithinAttribute>().ShouldNotBeNull(property.Name);
            Validator.TryValidateProperty(property.GetValue(options), new ValidationContext(options) { MemberName = property.Name }, null).ShouldBeTrue(property.Name);
        }
    }
}

using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace OmniContact.Server.Options;

/// <summary>The range of an option; what is said at start names the option, its value and the bounds.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WithinAttribute(double least, double most) : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext context)
    {
        var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
        return number >= least && number <= most
            ? ValidationResult.Success
            : new ValidationResult(string.Create(
                CultureInfo.InvariantCulture,
                $"{context.ObjectType.Name}.{context.MemberName} is {number}, but has to be {least}..{most}."));
    }
}

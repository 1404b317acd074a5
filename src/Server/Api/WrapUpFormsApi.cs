using OmniContact.Routing.WrapUps;
using OmniContact.Server.Access;

namespace OmniContact.Server.Api;

/// <summary>Forms of wrap-ups (服务小结), as pages show them and read what was filled in.</summary>
internal static class WrapUpFormsApi
{
    public static void MapWrapUpForms(this IEndpointRouteBuilder routes) => routes.MapGet("/wrap-up-forms", List).WithTags("Me").For(Roles.Staff);

    /// <summary>All of them, by id; which one a queue asks for is said with the queue.</summary>
    private static WrapUpForm[] List(ICentre centre) => [.. centre.Current.Entities.WrapUpForms.Values.OrderBy(form => form.Id, StringComparer.Ordinal)];
}

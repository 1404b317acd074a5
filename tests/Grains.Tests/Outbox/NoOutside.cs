using Microsoft.Extensions.Logging.Abstractions;
using OmniContact.Grains.Tests.Wakers;
using OmniContact.Outbox;
using OmniContact.Outside;

namespace OmniContact.Grains.Tests.Outbox;

/// <summary>Where every receiver is a grain.</summary>
internal static class NoOutside
{
    public static OutsideDelivery Delivery(TimeProvider time) =>
        new(Array.Empty<IOutside>(), StoreWithWork.Of(), time, NullLogger<OutsideDelivery>.Instance);
}

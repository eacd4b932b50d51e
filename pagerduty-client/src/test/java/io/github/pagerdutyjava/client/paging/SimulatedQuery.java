package io.github.pagerdutyjava.client.paging;

/** A query as a resource would have it, with a few filters. */
final class SimulatedQuery extends TimedQuery<SimulatedItem, SimulatedQuery> {

  enum Status {
    TRIGGERED,
    UNKNOWN;

    @Override
    public String toString() {
      return this == TRIGGERED ? "triggered" : "unknown";
    }
  }

  SimulatedQuery(ListState<SimulatedItem> state) {
    super(state);
  }

  @Override
  protected SimulatedQuery copy(ListState<SimulatedItem> state) {
    return new SimulatedQuery(state);
  }

  SimulatedQuery serviceIds(String... ids) {
    return withAll("service_ids[]", (Object[]) ids);
  }

  SimulatedQuery statuses(Status... statuses) {
    return withAll("statuses[]", (Object[]) statuses);
  }

  SimulatedQuery timeZone(String zone) {
    return with("time_zone", zone);
  }
}

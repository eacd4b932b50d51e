package io.github.pagerdutyjava.client.changeevents;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PageSource;
import io.github.pagerdutyjava.client.paging.TimedQuery;

/**
 * Change events by time, the latest first; immutable, every method returns a copy. Different
 * filters must all fit, of the values of one filter any.
 *
 * <pre>{@code
 * Paged<ChangeEvent> changes = client.changeEvents().since(start).integrationIds("PEYSGVF");
 * }</pre>
 */
public sealed class ChangeEventQuery extends TimedQuery<ChangeEvent, ChangeEventQuery>
    permits ChangeEvents {

  ChangeEventQuery(ListState<ChangeEvent> state) {
    super(state);
  }

  /** Returns the changes of the resource of this id. */
  @Internal
  public static ChangeEventQuery of(String path, String id, PageSource<ChangeEvent> source) {
    return new ChangeEventQuery(state(ListOperation.of(path, source, ChangeEvent::id).ownedBy(id)));
  }

  static ListState<ChangeEvent> state(ListOperation<ChangeEvent> list) {
    return ListState.of(list.newestFirst(ChangeEvent::timestamp));
  }

  @Override
  protected final ChangeEventQuery copy(ListState<ChangeEvent> state) {
    return new ChangeEventQuery(state);
  }

  /** Returns a copy that selects changes of these teams; the account must have teams. */
  public final ChangeEventQuery teamIds(String... teamIds) {
    return withAll("team_ids[]", (Object[]) teamIds);
  }

  /** Returns a copy that selects changes that came by these integrations. */
  public final ChangeEventQuery integrationIds(String... integrationIds) {
    return withAll("integration_ids[]", (Object[]) integrationIds);
  }
}

package io.github.pagerdutyjava.client.changeevents;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.ListOperation;

/**
 * The change events of the account, which PagerDuty keeps for 90 days: {@code GET /change_events},
 * OAuth scope {@code change_events.read}.
 *
 * <pre>{@code
 * for (ChangeEvent change : client.changeEvents().since(start)) {
 *   System.out.println(change.timestamp() + " " + change.summary());
 * }
 * }</pre>
 *
 * <p>The list is complete however many there are: it is read back in time, where PagerDuty's own
 * paging ends at 10,000 items. More than 10,000 of one second throw an {@link
 * io.github.pagerdutyjava.IncompleteListException}.
 */
public final class ChangeEvents extends ChangeEventQuery {

  private final ChangeEventsApi api;

  @Internal
  public ChangeEvents(Connection connection) {
    this(connection.api(ChangeEventsApi.class));
  }

  private ChangeEvents(ChangeEventsApi api) {
    super(state(ListOperation.of("/change_events", api::list, ChangeEvent::id)));
    this.api = api;
  }

  /**
   * Returns one change event: {@code GET /change_events/{id}}, OAuth scope {@code
   * change_events.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   * @throws IllegalArgumentException if {@code id} cannot be one
   */
  public ChangeEvent get(String id) {
    return api.get(requireNonNull(id, "id"));
  }

  /**
   * Changes what is set of a change event and returns it: {@code PUT /change_events/{id}}, OAuth
   * scope {@code change_events.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public ChangeEvent update(String id, ChangeEventUpdate update) {
    return api.update(requireNonNull(id, "id"), requireNonNull(update, "update"));
  }
}

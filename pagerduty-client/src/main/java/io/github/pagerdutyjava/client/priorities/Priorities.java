package io.github.pagerdutyjava.client.priorities;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;

/**
 * The priorities of the account, the highest first: {@code GET /priorities}, OAuth scope {@code
 * priorities.read}.
 *
 * <pre>{@code
 * for (Priority priority : client.priorities()) {
 *   System.out.println(priority.name());
 * }
 * }</pre>
 */
public final class Priorities extends PagedQuery<Priority, Priorities> {

  @Internal
  public Priorities(Connection connection) {
    this(
        ListState.of(
            ListOperation.of(
                "/priorities", connection.api(PrioritiesApi.class)::list, Priority::id)));
  }

  private Priorities(ListState<Priority> state) {
    super(state);
  }

  @Override
  protected Priorities copy(ListState<Priority> state) {
    return new Priorities(state);
  }
}

package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.Internal;
import java.util.List;
import java.util.Optional;

/**
 * Items of a list that came with one request, without those that an earlier page held already.
 *
 * <pre>{@code
 * for (Page<Incident> page : client.incidents().since(start).pages()) {
 *   store(page.items(), page.checkpoint().orElseThrow().toString());
 * }
 * }</pre>
 *
 * @param <T> what is listed
 * @param items the items, never empty, in the order of the list
 * @param checkpoint where the list goes on after this page; empty when the list cannot be resumed
 */
public record Page<T>(List<T> items, Optional<Checkpoint> checkpoint) {

  @Internal
  public Page {
    items = List.copyOf(items);
  }
}

package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.internal.Time;

/**
 * Where the pages of a list come from: one request a call.
 *
 * @param <T> what is listed
 */
@Internal
@FunctionalInterface
public interface PageSource<T> {

  /** Sends one list request with exactly these parameters and returns the answer. */
  ListAnswer<T> fetch(Parameters parameters);

  /** Returns the time in which a list waits for pages that are read ahead. */
  default Time time() {
    return Time.system();
  }
}

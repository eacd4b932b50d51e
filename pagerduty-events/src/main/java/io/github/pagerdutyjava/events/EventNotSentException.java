package io.github.pagerdutyjava.events;

import org.jspecify.annotations.Nullable;

/**
 * An {@link EventQueue} did not take an event, or was closed before it could send it; the message
 * says which.
 */
public final class EventNotSentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EventNotSentException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

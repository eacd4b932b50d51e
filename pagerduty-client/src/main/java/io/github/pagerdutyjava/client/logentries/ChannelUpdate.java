package io.github.pagerdutyjava.client.logentries;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * New details for the channel of a log entry.
 *
 * <pre>{@code
 * ChannelUpdate.of(UpdatableChannel.WEB_TRIGGER, "The disk of db-3 is full");
 * }</pre>
 */
public final class ChannelUpdate extends Body<ChannelUpdate> {

  private ChannelUpdate(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns these details for a channel that is of this type already.
   *
   * @throws IllegalArgumentException if the details are blank
   */
  public static ChannelUpdate of(UpdatableChannel type, String details) {
    return new ChannelUpdate(Map.of())
        .with("type", type)
        .with("details", Arguments.notBlank("details", details));
  }

  @Override
  protected ChannelUpdate copy(Map<String, @Nullable Object> fields) {
    return new ChannelUpdate(fields);
  }
}

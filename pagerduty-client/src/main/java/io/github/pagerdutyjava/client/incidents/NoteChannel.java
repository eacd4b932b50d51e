package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The means by which a note was written.
 *
 * @param summary a short text to show to people
 * @param id the id, if it has one
 * @param type its type, if it has an id
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param extra what else PagerDuty sent
 */
public record NoteChannel(
    @Nullable String summary,
    @Nullable String id,
    @Nullable String type,
    @Nullable String self,
    @Nullable String htmlUrl,
    Map<String, Object> extra) {

  @Internal
  public NoteChannel {}
}

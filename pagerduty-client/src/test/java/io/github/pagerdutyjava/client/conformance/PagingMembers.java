package io.github.pagerdutyjava.client.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** What a list's answer says of its pages, which no model holds. */
final class PagingMembers {

  static final Set<String> NAMES =
      Set.of("limit", "offset", "more", "total", "next_cursor", "response_metadata");

  private PagingMembers() {}

  /** Returns the answer as that of a list's last page. */
  static JsonNode lastPage(JsonNode answer) {
    if (!(answer.deepCopy() instanceof ObjectNode copy)) {
      return answer;
    }
    for (String name : NAMES) {
      if (copy.has(name)) {
        copy.putNull(name);
      }
    }
    if (copy.has("offset")) {
      copy.put("limit", 100).put("offset", 0);
    }
    if (copy.has("more")) {
      copy.put("more", false);
    }
    return copy;
  }
}

package io.github.pagerdutyjava.examples;

import java.nio.charset.StandardCharsets;

/** Webhooks as Bitbucket sends them. */
final class Builds {

  private Builds() {}

  /** Returns a webhook with all that a careless relay would change: order, spaces, digits. */
  static byte[] webhook(String repository, String key, String state) {
    return """
    {"actor": {"display_name": "Zoë \\u00e9"},  "repository":{"full_name" : "%s"},
     "commit_status":{"state":"%s","key":"%s","name":"Größe","type":"build",
     "created_on":"2026-11-19T20:37:35.547563+00:00","progress":1.10}}
    """
        .formatted(repository, state, key)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the same bytes, a character each. */
  static String characters(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}

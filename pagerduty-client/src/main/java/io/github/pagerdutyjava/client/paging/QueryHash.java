package io.github.pagerdutyjava.client.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A fingerprint of what a query selects, so that a checkpoint is not used with another one. */
final class QueryHash {

  private static final int BYTES = 16;

  private QueryHash() {}

  static String of(ListState<?> state) {
    Map<String, Object> parts = new TreeMap<>();
    state.filters().asMap().forEach((name, values) -> parts.put(name, new TreeSet<>(values)));
    ListOperation<?> list = state.operation();
    String text =
        String.join(
            "\n",
            list.path(),
            list.owner(),
            parts.toString(),
            String.valueOf(state.since()),
            String.valueOf(state.until()));
    return HexFormat.of().formatHex(sha256(text), 0, BYTES);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

package io.github.pagerdutyjava.client.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text form of a checkpoint, {@code pd1:query:kind:end:covered:exclusive:ids}, with commas
 * between the ids.
 */
final class CheckpointText {

  private static final String VERSION = "pd1";
  private static final int PARTS = 7;

  private static final Pattern QUERY = Pattern.compile("[0-9a-f]{32}");
  private static final Pattern TICK = Pattern.compile("0|-?[1-9][0-9]{0,11}");
  private static final Pattern IDS = Pattern.compile("[A-Za-z0-9.*_+%,-]*");

  private CheckpointText() {}

  static String of(Checkpoint checkpoint) {
    return String.join(
        ":",
        VERSION,
        checkpoint.query(),
        checkpoint.kind().name().substring(0, 1),
        checkpoint.end() == null ? "-" : checkpoint.end().toString(),
        Long.toString(checkpoint.covered()),
        checkpoint.exclusive() ? "1" : "0",
        new TreeSet<>(checkpoint.known())
            .stream().map(id -> URLEncoder.encode(id, UTF_8)).collect(Collectors.joining(",")));
  }

  static Checkpoint parse(String text) {
    String[] parts = text.split(":", PARTS + 1);
    require(parts[0].equals(VERSION), "this version");
    require(parts.length == PARTS, "the right parts");
    require(QUERY.matcher(parts[1]).matches(), "a query");
    require(parts[5].equals("0") || parts[5].equals("1"), "a flag");
    Long end = parts[3].equals("-") ? null : Long.valueOf(tick(parts[3]));
    Checkpoint.Kind kind = kind(parts[2]);
    require(end != null || kind == Checkpoint.Kind.NEWEST_FIRST, "an end");
    boolean exclusive = parts[5].equals("1");
    return new Checkpoint(parts[1], kind, end, tick(parts[4]), exclusive, ids(parts[6]));
  }

  private static Set<String> ids(String part) {
    require(IDS.matcher(part).matches(), "ids");
    Set<String> ids = new HashSet<>();
    for (String id : part.isEmpty() ? new String[0] : part.split(",", -1)) {
      require(!id.isEmpty(), "ids");
      ids.add(decoded(id));
    }
    return ids;
  }

  private static String decoded(String id) {
    try {
      return URLDecoder.decode(id, UTF_8);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("text: not a checkpoint with ids", e);
    }
  }

  private static Checkpoint.Kind kind(String letter) {
    for (Checkpoint.Kind kind : Checkpoint.Kind.values()) {
      if (letter.equals(kind.name().substring(0, 1))) {
        return kind;
      }
    }
    throw new IllegalArgumentException("text: not a checkpoint with a kind");
  }

  private static long tick(String part) {
    require(TICK.matcher(part).matches(), "times");
    return Long.parseLong(part);
  }

  /** The text itself is not repeated: it can be anything, and long. */
  private static void require(boolean right, String what) {
    if (!right) {
      throw new IllegalArgumentException("text: not a checkpoint with " + what);
    }
  }
}

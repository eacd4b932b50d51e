package io.github.pagerdutyjava.soak.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server saw and did: the judge of what the client reports. */
final class Book {

  /** What is created has a number in its title, by which client and server speak of it. */
  private static final Pattern NUMBER = Pattern.compile("soak ([0-9]+)\\b");

  private static final Pattern DEDUP_KEY = Pattern.compile("\"dedup_key\":\"([^\"]+)\"");

  private final long seed;
  private final Map<Integer, String> dedupKeys = new HashMap<>();
  private byte[] copies = new byte[1024];
  private int highest;
  private long requests;
  private long faults;
  private long throttled;
  private long expired;
  private long delivered;

  Book(long seed) {
    this.seed = seed;
  }

  /** Draws the fate of the next request: the n-th has the same one in every run of a seed. */
  synchronized Fate next() {
    Fate fate = Fate.of(new SplittableRandom(seed * 1_000_003 + requests).nextInt(Fate.ALL));
    requests++;
    throttled += fate.throttles() ? 1 : 0;
    faults += fate.throttles() || fate == Fate.PASSED ? 0 : 1;
    return fate;
  }

  /** Notes what the sandbox did. */
  synchronized void done(HttpMessage request, HttpMessage answer) {
    if (!request.line().startsWith("POST") || answer.status() > 202) {
      return;
    }
    String body = new String(request.body(), UTF_8);
    Matcher number = NUMBER.matcher(body);
    if (number.find()) {
      created(Integer.parseInt(number.group(1)), body);
    }
  }

  /** A second event with the dedup key of the first one joins its alert. */
  private void created(int number, String body) {
    Matcher key = DEDUP_KEY.matcher(body);
    if (key.find() && key.group(1).equals(dedupKeys.putIfAbsent(number, key.group(1)))) {
      return;
    }
    while (number >= copies.length) {
      copies = Arrays.copyOf(copies, copies.length * 2);
    }
    highest = Math.max(highest, number);
    copies[number]++;
  }

  /** Notes that a whole answer left; with a 401 the call is not over. */
  synchronized void delivered(HttpMessage answer) {
    if (answer.status() == 401) {
      expired++;
    } else {
      delivered++;
    }
  }

  /** Returns all of it on one line. */
  synchronized String line() {
    String numbers = Base64.getEncoder().encodeToString(Arrays.copyOf(copies, highest + 1));
    return requests + " " + delivered + " " + faults + " " + throttled + " " + expired + " "
        + numbers;
  }
}

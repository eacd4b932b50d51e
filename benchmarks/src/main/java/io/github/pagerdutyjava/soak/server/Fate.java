package io.github.pagerdutyjava.soak.server;

import java.io.IOException;
import java.net.Socket;

/** What becomes of a request: in 1000 of them, as many as its weight. */
enum Fate {
  PASSED(800, true, Answers::whole),

  THROTTLED_WITH_RESET(
      20, false, Answers.throttled("ratelimit-remaining: 0\r\nratelimit-reset: 1")),
  THROTTLED_WITH_RETRY_AFTER(10, false, Answers.throttled("Retry-After: 1")),
  THROTTLED_WITHOUT_HEADERS(10, false, Answers.throttled("X-Nothing: 1")),
  THROTTLED_WITH_NONSENSE(10, false, Answers.throttled("ratelimit-reset: -1\r\nRetry-After: soon")),

  RESET_BEFORE_READING(15, false, Answers::reset),
  RESET_BEFORE_WORK(15, false, Answers::reset),
  RESET_AFTER_WORK(15, true, Answers::reset),
  CLOSED_AFTER_WORK(10, true, Answers::close),
  CUT_IN_TWO(15, true, Answers::cut),
  RESET_IN_THE_MIDDLE(10, true, Answers::cutAndReset),
  BROKEN_CHUNKS(5, true, Answers::brokenChunks),
  CORRUPT_GZIP(5, true, Answers::corruptGzip),
  TRUNCATED_GZIP(5, true, Answers::truncatedGzip),
  NO_HTTP(5, true, Answers::noHttp),
  TRICKLE(5, true, Answers::trickle),
  SILENCE_BEFORE_WORK(5, false, Answers::silence),
  SILENCE_AFTER_WORK(5, true, Answers::silence),
  STATUS_408(5, false, Answers.html("408 Request Timeout")),
  STATUS_500(5, false, Answers.html("500 Internal Server Error")),
  STATUS_500_AFTER_WORK(5, true, Answers.html("500 Internal Server Error")),
  STATUS_502(5, false, Answers.html("502 Bad Gateway")),
  STATUS_503(5, false, Answers.html("503 Service Unavailable")),
  STATUS_503_WITH_RETRY_AFTER(5, false, Answers.html("503 Service Unavailable\r\nRetry-After: 0")),
  STATUS_504_AFTER_WORK(5, true, Answers.html("504 Gateway Timeout"));

  static final int ALL = 1000;

  private final int weight;
  private final boolean works;

  @SuppressWarnings("ImmutableEnumChecker") // All are functions of Answers, which hold nothing.
  private final Answering answering;

  Fate(int weight, boolean works, Answering answering) {
    this.weight = weight;
    this.works = works;
    this.answering = answering;
  }

  /** Returns the fate for a number from 0 to 999. */
  static Fate of(int number) {
    int left = number;
    for (Fate fate : values()) {
      left -= fate.weight;
      if (left < 0) {
        return fate;
      }
    }
    throw new IllegalArgumentException("number: " + number);
  }

  /** Returns whether the sandbox gets the request. */
  boolean works() {
    return works;
  }

  boolean throttles() {
    return name().startsWith("THROTTLED");
  }

  /** Does to the client what this fate says; the answer is empty if the sandbox got nothing. */
  void answer(Socket client, HttpMessage answer) throws IOException, InterruptedException {
    answering.answer(client, answer);
  }

  /** How a client is answered. */
  @FunctionalInterface
  interface Answering {
    void answer(Socket client, HttpMessage answer) throws IOException, InterruptedException;
  }
}

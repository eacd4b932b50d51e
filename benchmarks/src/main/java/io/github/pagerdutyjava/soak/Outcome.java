package io.github.pagerdutyjava.soak;

import io.github.pagerdutyjava.ConnectionException;
import io.github.pagerdutyjava.PagerDutyException;
import io.github.pagerdutyjava.ParseException;
import io.github.pagerdutyjava.ServerException;

/** What a client said of something that it was to create, and so how often it may be there. */
enum Outcome {
  /** Nothing yet. */
  UNDER_WAY(0, 1),
  /** It is created. */
  CREATED(1, 1),
  /** It may or may not be created. */
  UNKNOWN(0, 1),
  /** It is not created. */
  NOT_CREATED(0, 0);

  private final int least;
  private final int most;

  Outcome(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /** Returns what that failure says of something that is sent once, or again without harm. */
  static Outcome of(PagerDutyException failure, boolean repeatable) {
    if (failure instanceof ConnectionException connection) {
      return connection.mayHaveBeenProcessed() ? UNKNOWN : NOT_CREATED;
    }
    boolean unclear = failure instanceof ServerException || failure instanceof ParseException;
    return unclear || repeatable ? UNKNOWN : NOT_CREATED;
  }

  boolean loses(int copies) {
    return copies < least;
  }

  /** Returns whether there is one in spite of what was said. */
  boolean denies(int copies) {
    return copies > most && most == 0;
  }
}

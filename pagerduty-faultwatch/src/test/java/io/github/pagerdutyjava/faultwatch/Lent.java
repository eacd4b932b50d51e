package io.github.pagerdutyjava.faultwatch;

import org.slf4j.Logger;

/** Shows a class of another library. */
public final class Lent {

  private Lent() {}

  /** Takes it. */
  public static void log(Logger logger) {
    logger.trace("lent");
  }
}

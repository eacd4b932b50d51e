package io.github.pagerdutyjava.internal;

import java.util.regex.Pattern;

/** Which hosts are this machine itself, the only ones that may be spoken to without TLS. */
public final class Loopback {

  private static final Pattern HOSTS =
      Pattern.compile("localhost|::1|\\[::1]|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");

  private Loopback() {}

  /** Returns whether a host, in lower case, is this machine itself. */
  public static boolean is(String host) {
    return HOSTS.matcher(host).matches();
  }
}

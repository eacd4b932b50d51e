package io.github.pagerdutyjava.internal;

/**
 * What an exception says of the call that failed.
 *
 * @param method the HTTP method
 * @param path the path template, with {@code {id}} where an id was
 * @param attempts how often the request was sent, 0 when never
 */
public record CallInfo(String method, String path, int attempts) {

  @Override
  public String toString() {
    return method + " " + path;
  }
}

package io.github.pagerdutyjava.internal;

/**
 * What a request says of itself by a tag, where its method does not tell: to the Events APIs, to
 * the token endpoint, and when it creates an incident with a key.
 *
 * @param repeatable whether sending it twice does no harm, so that it is repeated after an unknown
 *     outcome
 * @param throttledBy403 whether a 403 says that there were too many requests
 * @param once whether there is one attempt only, because the caller keeps the event and tries again
 */
public record RequestRules(boolean repeatable, boolean throttledBy403, boolean once) {

  /** What holds without a tag: the rules of the HTTP method, and a 403 is a refusal. */
  public static final RequestRules NONE = new RequestRules(false, false, false);
}

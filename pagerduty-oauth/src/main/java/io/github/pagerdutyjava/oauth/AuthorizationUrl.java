package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.Secret;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Where one user logs in once, and what proves afterwards that the answer is to this question.
 *
 * <p>A web application keeps {@link #state()} and {@link #verifier()} in the user's session, never
 * in a cookie that others can read, and makes this value again with {@link
 * AuthorizationCodeFlow#authorizationUrl(String, Secret)}; it forgets both as it does so, since
 * they are good for one login.
 *
 * <pre>{@code
 * AuthorizationUrl login = flow.authorizationUrl();
 * session.put("login", login);
 * response.sendRedirect(login.uri().toString());
 * }</pre>
 */
public final class AuthorizationUrl {

  private final URI uri;
  private final String state;
  private final Secret verifier;
  private final AtomicBoolean used = new AtomicBoolean();

  AuthorizationUrl(URI uri, String state, Secret verifier) {
    this.uri = uri;
    this.state = state;
    this.verifier = verifier;
  }

  /** Returns where to send the user's browser; it holds no secret. */
  public URI uri() {
    return uri;
  }

  /** Returns what the browser must bring back. */
  public String state() {
    return state;
  }

  /** Returns what proves that who exchanges the code is who asked for it. */
  public Secret verifier() {
    return verifier;
  }

  /** Takes the one use that there is. */
  void use() {
    if (!used.compareAndSet(false, true)) {
      throw new IllegalStateException("this authorization URL has been used: make a new one");
    }
  }

  /** Returns the address; no secret. */
  @Override
  public String toString() {
    return "AuthorizationUrl[" + uri + "]";
  }
}

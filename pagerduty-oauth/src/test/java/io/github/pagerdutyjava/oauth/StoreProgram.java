package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** What other processes run on a directory of tokens; most say "READY" and wait for a byte. */
final class StoreProgram {

  private StoreProgram() {}

  public static void main(String[] args) throws IOException {
    TokenStore store = TokenStore.directory(Path.of(args[1]));
    switch (args[0]) {
      case "token" -> token(store, URI.create(args[2]));
      case "hold" -> store.exclusively(Tokens.KEY, Duration.ZERO, StoreProgram::ready);
      case "try" -> say(free(Path.of(args[1])) ? "FREE" : "HELD");
      case "write" -> write(store);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void token(TokenStore store, URI server) {
    try (ScopedOAuth credentials =
        ScopedOAuth.builder()
            .clientId("client")
            .clientSecret("secret")
            .region(Region.US)
            .subdomain("acme")
            .scopes(Scope.INCIDENTS_READ)
            .tokenStore(store)
            .baseUrl(server)
            .build()) {
      ready();
      say(credentials.token().value().reveal());
    }
  }

  private static boolean free(Path directory) {
    StoreTime time = new StoreTime();
    TokenStore store = new DirectoryTokenStore(directory, time);
    return store.exclusively(Tokens.KEY, Duration.ofSeconds(30), () -> time.nanoTime() == 0);
  }

  /** Writes until the end of the input, to be watched. */
  private static void write(TokenStore store) throws IOException {
    ready();
    while (System.in.available() == 0) {
      store.exclusively(
          Tokens.KEY,
          Duration.ofSeconds(30),
          () -> {
            store.write(Tokens.KEY, Tokens.ofUser("access", "refresh"));
            return true;
          });
    }
    say("END");
  }

  private static int ready() {
    say("READY");
    try {
      return System.in.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}

package io.github.pagerdutyjava.faultwatch;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows the secrets that tests plant: all that have the word "canary" in them, and some more. */
public final class Canaries {

  private static final String WORD = "canary";
  private static final Set<String> MADE = ConcurrentHashMap.newKeySet();

  private Canaries() {}

  /**
   * Plants a secret that cannot have the word in it, since it is drawn or computed.
   *
   * @return the same secret
   * @throws IllegalArgumentException if it is so short that it is found by chance
   */
  public static String plant(String secret) {
    if (secret.length() < 8) {
      throw new IllegalArgumentException("secret: too short");
    }
    MADE.add(secret);
    return secret;
  }

  /** Returns those of the texts that show a planted secret. */
  static List<String> in(Stream<@Nullable String> texts) {
    return texts.filter(Objects::nonNull).filter(Canaries::show).distinct().toList();
  }

  private static boolean show(String text) {
    return text.toLowerCase(Locale.ROOT).contains(WORD) || MADE.stream().anyMatch(text::contains);
  }
}

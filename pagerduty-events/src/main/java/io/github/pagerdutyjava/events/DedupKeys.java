package io.github.pagerdutyjava.events;

/** The rule of dedup keys. They are never cut: two alerts could become one. */
final class DedupKeys {

  private static final int LONGEST = 255;

  private DedupKeys() {}

  static String checked(String dedupKey) {
    int length = Texts.length(Texts.required("dedupKey", dedupKey));
    if (length > LONGEST) {
      throw new IllegalArgumentException(
          "dedupKey: has " + length + " characters, the limit is " + LONGEST);
    }
    return dedupKey;
  }
}

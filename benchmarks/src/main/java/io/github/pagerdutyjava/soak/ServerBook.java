package io.github.pagerdutyjava.soak;

import java.util.Base64;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * What the server saw.
 *
 * @param requests requests that arrived, whatever their fate
 * @param delivered requests with a whole answer
 * @param faults requests with any other fate, but for the two below
 * @param throttled requests with a 429
 * @param expired requests whose token was not valid any more
 * @param numbers how many copies of each number were created
 */
record ServerBook(
    long requests, long delivered, long faults, long throttled, long expired, Numbers numbers) {

  static ServerBook parse(String line) {
    List<String> words = List.of(line.split(" ", -1));
    return new ServerBook(
        Long.parseLong(words.get(0)),
        Long.parseLong(words.get(1)),
        Long.parseLong(words.get(2)),
        Long.parseLong(words.get(3)),
        Long.parseLong(words.get(4)),
        new Numbers(Base64.getDecoder().decode(words.get(5))));
  }

  /** How many copies there are of what a client numbered. */
  static final class Numbers {
    private final byte[] copies;

    private Numbers(byte[] copies) {
      this.copies = copies;
    }

    private int copies(int number) {
      return number < copies.length ? copies[number] : 0;
    }

    long duplicates() {
      return IntStream.range(0, copies.length).filter(number -> copies[number] > 1).count();
    }

    /** Returns how much was said to be created and is not. */
    long losses(Outcome[] said) {
      return count(said, Outcome::loses);
    }

    /** Returns how much was said not to be created and is. */
    long denied(Outcome[] said) {
      return count(said, Outcome::denies);
    }

    private long count(Outcome[] said, BiPredicate<Outcome, Integer> wrong) {
      return IntStream.range(0, said.length)
          .filter(number -> wrong.test(said[number], copies(number)))
          .count();
    }
  }
}

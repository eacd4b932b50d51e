package io.github.pagerdutyjava.internal.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Texts that come again and again, such as {@code type}: each is learned when it is first seen, and
 * from then on read without a new String. How many are learned is limited, because they come from
 * outside.
 *
 * @param <T> what a text stands for
 */
final class Labels<T> implements Node {

  private static final int MOST = 512;
  private static final int LONGEST = 64;

  private final Function<String, T> meaning;
  private volatile Learned<T> learned = new Learned<>(List.of(), List.of());

  Labels(Function<String, T> meaning) {
    this.meaning = meaning;
  }

  /** Labels that stand for themselves. */
  static Labels<String> ofText() {
    return new Labels<>(text -> text);
  }

  @Override
  public T read(JsonReader reader, Scratch scratch) throws IOException {
    Learned<T> known = learned;
    int index = reader.selectString(known.options);
    return index >= 0 ? known.meanings.get(index) : learn(Leaves.text(reader, scratch));
  }

  /** Returns what the text stands for. */
  T of(String text) {
    return meaning.apply(text);
  }

  private T learn(String text) {
    T value = meaning.apply(text);
    synchronized (this) {
      Learned<T> known = learned;
      if (text.length() <= LONGEST && known.texts.size() < MOST && !known.texts.contains(text)) {
        learned = known.and(text, value);
      }
    }
    return value;
  }

  private static final class Learned<T> {

    final List<String> texts;
    final List<T> meanings;
    final JsonReader.Options options;

    Learned(List<String> texts, List<T> meanings) {
      this.texts = texts;
      this.meanings = meanings;
      this.options = JsonReader.Options.of(texts.toArray(new String[0]));
    }

    Learned<T> and(String text, T meaning) {
      return new Learned<>(with(texts, text), with(meanings, meaning));
    }

    private static <E> List<E> with(List<E> list, E last) {
      List<E> longer = new ArrayList<>(list);
      longer.add(last);
      return List.copyOf(longer);
    }
  }
}

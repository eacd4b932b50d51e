package io.github.pagerdutyjava.examples;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import okio.BufferedSink;

/** How {@code reviewer} says who reviews. */
enum ReviewFormat {
  /** For people: who, and why. */
  TEXT {
    @Override
    void write(Optional<Review> review, BufferedSink out) throws IOException {
      out.writeUtf8(review.map(this::reason).orElse("Nobody on call can review.")).writeByte('\n');
    }

    private String reason(Review review) {
      String who =
          "%s reviews: on call at level %d, %s"
              .formatted(
                  Texts.line(review.reviewer(), 40),
                  review.level(),
                  Texts.line(review.email(), 60));
      return review.candidates().size() == 1
          ? who + "\nNobody else is a candidate at that level, the first one with any."
          : who
              + "\nDrawn from the %d candidates of that level, the first one with any: %s"
                  .formatted(
                      review.candidates().size(),
                      Texts.line(String.join(", ", review.candidates()), 400));
    }
  },

  /** For programs: one object. */
  JSON {
    @Override
    void write(Optional<Review> review, BufferedSink out) throws IOException {
      JsonWriter json = JsonWriter.of(out);
      json.setSerializeNulls(true);
      json.beginObject();
      json.name("reviewer").value(review.map(Review::reviewer).orElse(null));
      json.name("level").value(review.map(Review::level).orElse(null));
      json.name("email").value(review.map(Review::email).orElse(null));
      json.endObject();
      out.writeByte('\n');
    }
  };

  /** Writes who reviews; empty for nobody. */
  abstract void write(Optional<Review> review, BufferedSink out) throws IOException;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package io.github.pagerdutyjava.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;
import okio.BufferedSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a program, so that a test can be what surrounds it.
 *
 * @param out where results go, in UTF-8 whatever the locale
 * @param err where progress, notices and errors go
 * @param terminal whether a person watches {@code err}
 * @param environment the environment variables
 * @param clock what time it is
 */
record Shell(
    PrintStream out,
    PrintStream err,
    boolean terminal,
    Map<String, String> environment,
    InstantSource clock) {

  /** Writes results. */
  interface Writing {
    void to(BufferedSink out) throws IOException;
  }

  /**
   * Lets results be written and returns once all of them were handed over.
   *
   * @throws OutputError if somebody closed the output or there is no room for it
   */
  void write(Writing writing) {
    BufferedSink sink = Okio.buffer(Okio.sink(checked()));
    try {
      try {
        writing.to(sink);
      } finally {
        // Rows before a failure are right; whoever reads them gets whole lines.
        sink.flush();
      }
    } catch (IOException e) {
      throw new OutputError(e);
    }
  }

  /** A print stream keeps its errors to itself; this one asks for them. */
  private OutputStream checked() {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int start, int length) throws IOException {
        out.write(bytes, start, length);
        flush();
      }

      @Override
      public void flush() throws IOException {
        if (out.checkError()) {
          throw new IOException("the output was closed or is full");
        }
      }
    };
  }

  /** Returns the value of an environment variable, null when it is not set. */
  @Nullable String variable(String name) {
    return environment.get(name);
  }

  /** Says something to the person who started the program. */
  void notice(String text) {
    err.println(text);
    err.flush();
  }
}

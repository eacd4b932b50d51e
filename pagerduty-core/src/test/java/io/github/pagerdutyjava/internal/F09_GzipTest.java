package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.ConnectionException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/**
 * Corrupt or truncated gzip is read again; a bomb is stopped at {@code maxBodyBytes}, counted after
 * inflation.
 */
class F09_GzipTest extends WireTest {

  @Test
  void aTruncatedStreamIsRetried() throws IOException {
    byte[] whole = gzip(10_000);
    RawServer server = serving(gzipped(Arrays.copyOf(whole, whole.length - 9)), Reply.ok());

    assertThat(attempts(get(to(server)))).isEqualTo(2);
  }

  @Test
  void aCorruptStreamIsRetried() throws IOException {
    byte[] corrupt = gzip(10_000);
    corrupt[corrupt.length / 2] ^= 0x55;
    RawServer server = serving(gzipped(corrupt), Reply.ok());

    assertThat(attempts(get(to(server)))).isEqualTo(2);
  }

  @Test
  void aBombIsStoppedAtTheLimitCountedAfterInflation() throws IOException {
    byte[] bomb = gzip(20_000_000);
    RawServer server = serving(gzipped(bomb));

    ConnectionException e =
        failure(ConnectionException.class, to(server, http -> http.maxBodyBytes(1_000_000)), "GET");

    assertThat(bomb.length).isLessThan(100_000);
    assertThat(e).hasMessageContaining("larger than maxBodyBytes = 1000000");
    assertThat(server.hits()).as("asking again would bring the same").isEqualTo(1);
  }

  private static Reply gzipped(byte[] body) {
    return Reply.of(200, "application/json", body, "Content-Encoding: gzip");
  }

  private static byte[] gzip(int zeros) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(new byte[zeros]);
    }
    return bytes.toByteArray();
  }
}

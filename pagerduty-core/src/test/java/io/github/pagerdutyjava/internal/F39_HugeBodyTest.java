package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.ConnectionException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * A body without end is given up at {@code maxBodyBytes}, counted after inflation, with no more
 * than twice as much memory; of an error only the first 64 KB are read.
 */
class F39_HugeBodyTest extends WireTest {

  /** Of both ends; a system keeps up to twice as much as it is told. */
  private static final int SOCKET_BUFFERS = 1 << 20;

  @Test
  void anEndlessBodyIsStoppedAtTheLimit() {
    RawServer server = serving(endless(200));

    ConnectionException e = failure(ConnectionException.class, limited(server, 2 << 20), "GET");

    assertThat(e).hasMessageContaining("larger than maxBodyBytes = 2097152");
    assertThat(server.hits()).isEqualTo(1);
    assertThat(server.written()).isLessThan((2 << 20) + SOCKET_BUFFERS);
  }

  @Test
  void theHeapGrowsByLessThanTwiceTheLimit() {
    RawServer server = serving(endless(200));
    Transport transport = limited(server, 8 << 20);
    failure(ConnectionException.class, transport, "GET");
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();

    failure(ConnectionException.class, transport, "GET");

    // What is allocated bounds what is held, and needs no collection to be counted.
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(2 * (8 << 20));
  }

  @Test
  void aBodyOfExactlyTheLimitIsFine() {
    RawServer server = serving(Reply.json(200, "x".repeat(1000)));

    assertThat(text(get(to(server, http -> http.maxBodyBytes(1000))))).hasSize(1000);
  }

  @Test
  void theLargestLimitThereIsMeansNone() {
    RawServer server = serving(Reply.json(200, "{}"));

    assertThat(text(get(to(server, http -> http.maxBodyBytes(Long.MAX_VALUE))))).isEqualTo("{}");
  }

  @Test
  void anEndlessErrorBodyIsReadNoFurtherThanTheExceptionNeeds() {
    RawServer server = serving(endless(400));

    ApiException e = failure(ApiException.class, limited(server, 64 << 20), "GET");

    assertThat(e.status()).isEqualTo(400);
    assertThat(e.bodyExcerpt()).hasSize(200);
    assertThat(server.written()).isLessThan((64 << 10) + SOCKET_BUFFERS);
  }

  private Transport limited(RawServer server, long maxBodyBytes) {
    return to(
        server,
        http -> http.maxBodyBytes(maxBodyBytes).okHttp(ok -> ok.socketFactory(new SmallBuffers())));
  }

  private static Reply endless(int status) {
    return Reply.raw("HTTP/1.1 " + status + " Endless\r\n\r\nx").thenRepeatLastByte(Duration.ZERO);
  }
}

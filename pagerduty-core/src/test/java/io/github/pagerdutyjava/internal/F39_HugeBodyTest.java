package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.ConnectionException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.junit.jupiter.api.Test;

/**
 * A body without end is given up at {@code maxBodyBytes}, counted after inflation, with no more
 * than twice as much memory; of an error only the first 64 KB are read, and no more than one buffer
 * beyond.
 */
class F39_HugeBodyTest extends WireTest {

  /** What OkHttp reads at once. */
  private static final int SEGMENT = 8 << 10;

  private final AtomicLong read = new AtomicLong();

  @Test
  void anEndlessBodyIsStoppedAtTheLimit() {
    RawServer server = serving(endless(200));

    ConnectionException e = failure(ConnectionException.class, limited(server, 2 << 20), "GET");

    assertThat(e).hasMessageContaining("larger than maxBodyBytes = 2097152");
    assertThat(server.hits()).isEqualTo(1);
    assertThat(read.get()).isBetween(2L << 20, (2L << 20) + SEGMENT);
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
    assertThat(read.get()).isBetween(64L << 10, (64L << 10) + SEGMENT);
  }

  private Transport limited(RawServer server, long maxBodyBytes) {
    return to(
        server,
        http -> http.maxBodyBytes(maxBodyBytes).okHttp(ok -> ok.addNetworkInterceptor(counting())));
  }

  /** Counts what is read of the bodies, however much more the sockets keep. */
  private Interceptor counting() {
    return chain -> {
      Response response = chain.proceed(chain.request());
      ResponseBody body = response.body();
      BufferedSource counted = Okio.buffer(new Counted(body.source(), read));
      return response
          .newBuilder()
          .body(ResponseBody.create(counted, body.contentType(), body.contentLength()))
          .build();
    };
  }

  private static Reply endless(int status) {
    return Reply.raw("HTTP/1.1 " + status + " Endless\r\n\r\nx").thenRepeatLastByte(Duration.ZERO);
  }

  private static final class Counted extends ForwardingSource {

    private final AtomicLong read;

    Counted(Source source, AtomicLong read) {
      super(source);
      this.read = read;
    }

    @Override
    public long read(Buffer sink, long most) throws IOException {
      long count = super.read(sink, most);
      read.addAndGet(Math.max(0, count));
      return count;
    }
  }
}

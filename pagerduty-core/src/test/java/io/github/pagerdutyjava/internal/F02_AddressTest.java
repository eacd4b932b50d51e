package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class F02_AddressTest extends WireTest {

  private final RawServer server = serving(Reply.ok());
  private final URI named = URI.create("http://localhost:" + server.uri().getPort());

  @Test
  void anUnknownHostIsTriedAgain() {
    AtomicInteger lookups = new AtomicInteger();
    Transport transport =
        to(
            named,
            http ->
                http.okHttp(
                    ok ->
                        ok.dns(
                            host -> {
                              if (lookups.incrementAndGet() == 1) {
                                throw new UnknownHostException(host);
                              }
                              return List.of(InetAddress.getLoopbackAddress());
                            })));

    assertThat(attempts(post(transport))).isEqualTo(2);
  }

  @Test
  void theSecondAddressIsUsedWithoutAnErrorWhenTheFirstIsDead() {
    Transport transport =
        to(
            named,
            http ->
                http.okHttp(
                    ok ->
                        ok.dns(
                            host ->
                                List.of(
                                    InetAddress.getByAddress(new byte[] {127, 0, 0, 9}),
                                    InetAddress.getLoopbackAddress()))));

    assertThat(attempts(post(transport))).isEqualTo(1);
  }
}

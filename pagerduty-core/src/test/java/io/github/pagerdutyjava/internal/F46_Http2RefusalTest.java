package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.ConnectionException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Protocol;
import org.junit.jupiter.api.Test;

/**
 * What HTTP/2 says was not processed (GOAWAY, REFUSED_STREAM) is repeated, even a {@code POST};
 * after any other reset a {@code POST} is not.
 */
class F46_Http2RefusalTest extends WireTest {

  private static final int HEADERS = 1;
  private static final int RST_STREAM = 3;
  private static final int SETTINGS = 4;
  private static final int GOAWAY = 7;
  private static final byte[] STATUS_200 = {(byte) 0x88};
  private static final byte[] REFUSED = {0, 0, 0, 7};
  private static final byte[] INTERNAL_ERROR = {0, 0, 0, 2};
  private static final byte[] NOTHING_PROCESSED = {0, 0, 0, 0, 0, 0, 0, 0};

  private final AtomicInteger requests = new AtomicInteger();

  @Test
  void aRefusedStreamIsRepeatedEvenWhenCreating() {
    Transport transport = serving(RST_STREAM, REFUSED);

    assertThat(attempts(post(transport))).isEqualTo(2);
  }

  @Test
  void aRequestThatAGoAwayExcludesIsRepeatedEvenWhenCreating() {
    Transport transport = serving(GOAWAY, NOTHING_PROCESSED);

    assertThat(attempts(post(transport))).isEqualTo(2);
  }

  @Test
  void anyOtherResetIsNotRepeatedWhenCreating() {
    Transport transport = serving(RST_STREAM, INTERNAL_ERROR);

    ConnectionException e = failure(ConnectionException.class, transport, "POST");

    assertThat(e.mayHaveBeenProcessed()).isTrue();
    assertThat(requests).hasValue(1);
    assertThat(e.getCause().getClass().getName()).doesNotContain("okhttp");
  }

  private Transport serving(int frame, byte[] payload) {
    try {
      ServerSocket server = closing(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      Thread thread = new Thread(() -> accept(server, frame, payload));
      thread.setDaemon(true);
      thread.start();
      return to(
          URI.create("http://127.0.0.1:" + server.getLocalPort()),
          http -> http.okHttp(ok -> ok.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept(ServerSocket server, int frame, byte[] payload) {
    try {
      while (true) {
        Socket client = closing(server.accept());
        Thread thread = new Thread(() -> serve(client, frame, payload));
        thread.setDaemon(true);
        thread.start();
      }
    } catch (IOException over) {
      // The test is over.
    }
  }

  /** Answers the first request with that frame, and all others with an empty success. */
  private void serve(Socket client, int frame, byte[] payload) {
    try {
      DataInputStream in = new DataInputStream(client.getInputStream());
      DataOutputStream out = new DataOutputStream(client.getOutputStream());
      in.skipNBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".length());
      write(out, SETTINGS, 0, 0, new byte[0]);
      while (true) {
        int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
        int type = in.readUnsignedByte();
        in.readUnsignedByte();
        int stream = in.readInt();
        in.skipNBytes(length);
        if (type == HEADERS && requests.incrementAndGet() == 1) {
          write(out, frame, 0, frame == GOAWAY ? 0 : stream, payload);
        } else if (type == HEADERS) {
          write(out, HEADERS, 5, stream, STATUS_200);
        }
      }
    } catch (IOException over) {
      // The client went away.
    }
  }

  private static void write(DataOutputStream out, int type, int flags, int stream, byte[] payload)
      throws IOException {
    out.writeByte(0);
    out.writeShort(payload.length);
    out.writeByte(type);
    out.writeByte(flags);
    out.writeInt(stream);
    out.write(payload);
    out.flush();
  }
}
